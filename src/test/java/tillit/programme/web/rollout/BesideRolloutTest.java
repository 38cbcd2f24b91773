package tillit.programme.web.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.SARA;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.access.PersonId;
import tillit.organisation.Organisation;
import tillit.programme.course.OccasionId;
import tillit.programme.course.Occasions;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Kind;
import tillit.programme.rollout.kept.KeptPlan;
import tillit.programme.rollout.kept.RolloutPart;
import tillit.programme.rollout.kept.Rollouts;
import tillit.programme.trainer.Trainer;
import tillit.programme.trainer.Trainers;

/** A roll-out beside what else there is: the pool of trainers, and occasions that are called off. */
@HouseTest
class BesideRolloutTest {

    @Autowired private Programmes programmes;
    @Autowired private Rollouts rollouts;
    @Autowired private Occasions occasions;
    @Autowired private Trainers trainers;
    @Autowired private Organisation organisation;
    @LocalServerPort private int port;

    @Test
    void whoever_was_to_go_there_gets_a_place_at_another_when_it_is_planned_anew() {
        var birgitta = Visitor.signedIn(port, BIRGITTA);
        var it = RescueService.rollout(programmes, organisation, true);
        birgitta.post(it.path() + "/terms", RescueService.form());
        var before = holds(it, birgitta).plan();
        var session = before.sessions().getLast();
        var calledOff = new OccasionId(session.id());
        int everybody = before.byPerson().size();

        occasions.callOff(calledOff);

        assertThat(rollouts.accepted(it).orElseThrow().plan().byPerson())
                .hasSize(everybody - session.people().size());
        assertThat(holds(it, birgitta).plan().session(session.id())).isEmpty();
        assertThat(occasions.find(calledOff).orElseThrow().calledOff()).isTrue();
        var placed = new HashSet<PersonId>();
        occasions.of(it.programme(), it.part()).stream()
                .filter(roll -> !roll.occasion().calledOff())
                .forEach(roll -> placed.addAll(roll.placed()));
        assertThat(placed).hasSize(everybody).containsAll(session.people());
    }

    @Test
    void those_of_the_pool_who_may_lead_it_stand_there_from_the_beginning() {
        var birgitta = Visitor.signedIn(port, BIRGITTA);
        var it = RescueService.rollout(programmes, organisation, true);
        var all = Set.of(Kind.values());
        trainers.add(new Trainer(AINO.id(), all, List.of(), Set.of("sv"), 30));
        trainers.add(new Trainer(SARA.id(), Set.of(Kind.COURSE), List.of(), Set.of("sv"), 30));
        var page = birgitta.get(it.path() + "/terms").body();
        trainers.remove(AINO.id());
        trainers.remove(SARA.id());
        assertThat(page).containsPattern("Aino Lindqvist, \\d+").doesNotContain("Sara Nyström");
    }

    private KeptPlan holds(RolloutPart it, Visitor birgitta) {
        birgitta.post(it.path() + "/plan", Map.of());
        var plan = rollouts.proposed(it).orElseThrow();
        birgitta.post(it.path() + "/acceptance", Map.of("plan", plan.id().toString()));
        return rollouts.accepted(it).orElseThrow();
    }
}
