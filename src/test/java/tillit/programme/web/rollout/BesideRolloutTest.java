package tillit.programme.web.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.SARA;

import java.text.Collator;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.access.PersonId;
import tillit.organisation.Organisation;
import tillit.programme.course.Occasion;
import tillit.programme.course.OccasionId;
import tillit.programme.course.Occasions;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Kind;
import tillit.programme.rollout.Session;
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

    /** To a day and a place that the plan knows nothing of. */
    @Test
    void what_is_moved_by_hand_stays_there_when_it_is_planned_anew() {
        var birgitta = Visitor.signedIn(port, BIRGITTA);
        var it = RescueService.rollout(programmes, organisation, true);
        birgitta.post(it.path() + "/terms", RescueService.form());
        var session = holds(it, birgitta).plan().sessions().getLast();
        var id = new OccasionId(session.id());
        var before = occasions.roll(occasions.find(id).orElseThrow());
        var day = session.time().day().plusDays(2).toString();

        assertThat(birgitta.post(change(it, id), form(day)).statusCode()).isEqualTo(302);

        var moved = rollouts.accepted(it).orElseThrow().plan().session(session.id()).orElseThrow();
        assertThat(moved.time().day()).hasToString(day);
        assertThat(moved.room().name()).isEqualTo("Biblioteket");
        assertThat(moved.locked()).isTrue();
        var sequence = occasions.find(id).orElseThrow().sequence();

        var after = holds(it, birgitta).plan();

        assertThat(after.session(session.id()).orElseThrow().isLike(moved)).isTrue();
        assertThat(after.byPerson()).hasSameSizeAs(holds(it, birgitta).plan().byPerson());
        var now = occasions.find(id).orElseThrow();
        assertThat(now.place()).isEqualTo("Biblioteket");
        assertThat(now.sequence()).isEqualTo(sequence);
        assertThat(now.leaveUntil()).isEqualTo(LocalDate.parse(day).minusDays(3));
        assertThat(occasions.roll(now).placed()).containsExactlyElementsOf(before.placed());
        assertThat(birgitta.get(it.path()).body()).contains("Biblioteket");
    }

    @Test
    void more_places_stay_too_and_a_form_that_changes_nothing_locks_nothing() {
        var birgitta = Visitor.signedIn(port, BIRGITTA);
        var it = RescueService.rollout(programmes, organisation, true);
        birgitta.post(it.path() + "/terms", RescueService.form());
        var session = holds(it, birgitta).plan().sessions().getLast();
        var id = new OccasionId(session.id());
        var at = occasions.find(id).orElseThrow();

        occasions.change(id, at);
        assertThat(session(it, session).locked()).isFalse();

        occasions.change(id, with(at, at.places() + 14));
        assertThat(session(it, session).locked()).isTrue();
        holds(it, birgitta);
        assertThat(occasions.find(id).orElseThrow().places()).isEqualTo(at.places() + 14);
    }

    private Session session(RolloutPart it, Session same) {
        return rollouts.accepted(it).orElseThrow().plan().session(same.id()).orElseThrow();
    }

    private static Occasion with(Occasion at, int places) {
        return new Occasion(
                at.id(), at.programme(), at.part(), at.when(), at.place(), places, at.leaveUntil());
    }

    private static String change(RolloutPart it, OccasionId id) {
        return it.path().replace("/rollout", "") + "/occasions/" + id + "/change";
    }

    private static Map<String, String> form(String day) {
        return Map.of(
                "day", day,
                "from", "10:15",
                "to", "13:00",
                "place", "Biblioteket",
                "places", "40",
                "leave", LocalDate.parse(day).minusDays(3).toString());
    }

    @Test
    void workplaces_stand_in_the_order_of_their_names() {
        var birgitta = Visitor.signedIn(port, BIRGITTA);
        var it = RescueService.rollout(programmes, organisation, true);
        var page = birgitta.get(it.path() + "/progress").body();
        var names =
                Pattern.compile("<li class=\"row\"><span>([^<]+)</span>")
                        .matcher(page)
                        .results()
                        .map(found -> found.group(1))
                        .toList();
        assertThat(names).hasSizeGreaterThan(2);
        assertThat(names).isSortedAccordingTo(Collator.getInstance(Locale.of("sv")));
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
