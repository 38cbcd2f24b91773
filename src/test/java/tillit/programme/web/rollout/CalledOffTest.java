package tillit.programme.web.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;

import java.util.HashSet;
import java.util.Map;
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
import tillit.programme.rollout.kept.KeptPlan;
import tillit.programme.rollout.kept.RolloutPart;
import tillit.programme.rollout.kept.Rollouts;

/** A plan holds, and Birgitta calls one of its occasions off. */
@HouseTest
class CalledOffTest {

    @Autowired private Programmes programmes;
    @Autowired private Rollouts rollouts;
    @Autowired private Occasions occasions;
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

    private KeptPlan holds(RolloutPart it, Visitor birgitta) {
        birgitta.post(it.path() + "/plan", Map.of());
        var plan = rollouts.proposed(it).orElseThrow();
        birgitta.post(it.path() + "/acceptance", Map.of("plan", plan.id().toString()));
        return rollouts.accepted(it).orElseThrow();
    }
}
