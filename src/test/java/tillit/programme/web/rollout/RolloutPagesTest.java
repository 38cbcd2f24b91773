package tillit.programme.web.rollout;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.access.PersonId;
import tillit.notice.Notices;
import tillit.organisation.Organisation;
import tillit.programme.course.Occasions;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Part;
import tillit.programme.rollout.BruteForce;
import tillit.programme.rollout.Session;
import tillit.programme.rollout.kept.KeptPlan;
import tillit.programme.rollout.kept.RolloutPart;
import tillit.programme.rollout.kept.Rollouts;

/** Everybody in the rescue service goes to a course; Birgitta plans who goes when. */
@HouseTest
class RolloutPagesTest {

    @Autowired private Programmes programmes;
    @Autowired private Rollouts rollouts;
    @Autowired private Occasions occasions;
    @Autowired private Organisation organisation;
    @Autowired private Notices notices;
    @LocalServerPort private int port;

    private RolloutPart it;
    private Visitor birgitta;

    @BeforeEach
    void a_programme_for_the_rescue_service() {
        birgitta = Visitor.signedIn(port, BIRGITTA);
        it = made();
    }

    @Test
    void a_part_leads_to_its_roll_out_and_first_of_all_to_what_there_is() {
        assertThat(birgitta.get(it.path().replace("/rollout", "")).body())
                .contains(it.path(), "Vem går när?");
        assertThat(birgitta.get(it.path()).headers().firstValue("Location").orElseThrow())
                .endsWith("/terms");
        assertThat(birgitta.get(it.path() + "/terms").body())
                .contains("Hur ska det gå till?", "09:00–12:00", "måndag", "value=\"20\"");
    }

    @Test
    void what_cannot_be_read_is_told_beside_its_field_and_nothing_is_lost() {
        var form = RescueService.form();
        form.put("rooms", "Rådhuset\u0007 utan tal");
        form.put("trainers", "Anna 4\nAnna 3");
        form.put("hours", "nio till tolv");
        form.put("closed", "-999999999-01-01");
        form.put("share", "2".repeat(50));
        form.remove("weekday");
        var answer = birgitta.post(it.path() + "/terms", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Skriv minst en sal", "utan tal", "Anna 3", "nio till tolv")
                .contains("Skriv minst en utbildare", "Skriv minst en tid, så här")
                .contains("Någon rad går inte att läsa", "-999999999-01-01")
                .contains("Skriv ett tal mellan 1 och 100", "Välj minst en dag.");
        assertThat(rollouts.written(it)).isEmpty();
    }

    @Test
    void a_plan_is_proposed_once_explained_and_everybody_is_in_it() {
        writes();
        var form = Map.of("key", UUID.randomUUID().toString());
        assertThat(birgitta.post(it.path() + "/plan", form).statusCode()).isEqualTo(302);
        var first = rollouts.proposed(it).orElseThrow();
        birgitta.post(it.path() + "/plan", form);
        assertThat(rollouts.proposed(it)).contains(first);
        var question = rollouts.question(it, organisation.today().plusDays(1)).orElseThrow();
        assertThat(BruteForce.broken(question, first.plan())).isZero();
        assertThat(question.people()).hasSizeGreaterThan(50);
        assertThat(birgitta.get(it.path()).body())
                .contains("Ett förslag som bara du ser", "Anna Berg", "Rådhuset, sal 2");
        var session = first.plan().sessions().getFirst();
        assertThat(birgitta.get(it.path() + "/sessions/" + session.id()).body())
                .contains("Lås tillfället", "Räddningstjänst")
                .containsAnyOf("så många som får vara borta samtidigt", "Den enda som arbetar där");
        assertThat(occasions.of(it.programme())).isEmpty();
    }

    @Test
    void when_it_is_too_little_it_says_what_would_help() {
        var form = RescueService.form();
        form.put("trainers", "Anna Berg, 1");
        form.put("rooms", "Rådhuset, 2");
        birgitta.post(it.path() + "/terms", form);
        var answer = birgitta.post(it.path() + "/plan", Map.of());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("får ingen plats", "Det behövs minst");
        assertThat(rollouts.proposed(it)).isEmpty();
    }

    @Test
    void once_it_holds_everybody_has_a_place_of_their_own_and_twice_changes_nothing() {
        var plan = accepted();
        int mails = notices.newest(10_000).size();
        var rolls = occasions.of(it.programme(), it.part());
        assertThat(rolls).hasSameSizeAs(plan.plan().sessions());
        var placed = new HashSet<PersonId>();
        rolls.forEach(roll -> placed.addAll(roll.placed()));
        assertThat(placed).hasSize(plan.plan().byPerson().size());
        assertThat(placed).isEqualTo(plan.plan().byPerson().keySet());
        birgitta.post(it.path() + "/acceptance", Map.of("plan", plan.id().toString()));
        assertThat(occasions.of(it.programme(), it.part())).isEqualTo(rolls);
        assertThat(notices.newest(10_000)).hasSize(mails);
        assertThat(birgitta.get(it.path() + "/progress?area=R%C3%A4ddningstj%C3%A4nst").body())
                .contains("har varit med eller har en plats", "0 av ");
    }

    @Test
    void nobody_gets_a_place_before_others_may_see_the_programme() {
        it = made(false);
        writes();
        birgitta.post(it.path() + "/plan", Map.of());
        var plan = rollouts.proposed(it).orElseThrow();
        assertThat(birgitta.get(it.path()).body()).contains("Låt dem se det först");
        birgitta.post(it.path() + "/acceptance", Map.of("plan", plan.id().toString()));
        assertThat(rollouts.accepted(it)).isEmpty();
        assertThat(occasions.of(it.programme())).isEmpty();
    }

    @Test
    void a_trainer_falls_ill_and_only_their_occasions_change() {
        var before = accepted().plan();
        var ill = before.sessions().getFirst().trainer();
        var last = part().days().to().orElseThrow().toString();
        var days = Map.of("first", organisation.today().toString(), "last", last);
        var form = new HashMap<>(days);
        form.put("trainer", ill);
        assertThat(birgitta.post(it.path() + "/absences", form).statusCode()).isEqualTo(302);
        var after = rollouts.proposed(it).orElseThrow();
        assertThat(after.plan().sessions()).noneMatch(one -> one.trainer().equals(ill));
        assertThat(ids(changed(before.sessions(), after.plan().sessions())))
                .isEqualTo(
                        ids(
                                before.sessions().stream()
                                        .filter(one -> one.trainer().equals(ill))
                                        .toList()));
        assertThat(birgitta.get(it.path()).body()).contains("leder i stället för " + ill);
        var rolls = occasions.of(it.programme(), it.part());
        birgitta.post(it.path() + "/acceptance", Map.of("plan", after.id().toString()));
        assertThat(rollouts.accepted(it).orElseThrow().plan()).isEqualTo(after.plan());
        assertThat(occasions.of(it.programme(), it.part())).hasSameSizeAs(rolls);
        var wrong =
                birgitta.post(it.path() + "/absences", Map.of("trainer", "Ingen", "first", "-1"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Välj en utbildare i listan");
        birgitta.post(it.path() + "/absences/removal", form);
        assertThat(rollouts.away(it)).isEmpty();
    }

    @Test
    void what_is_locked_stays_when_it_is_planned_anew() {
        writes();
        birgitta.post(it.path() + "/plan", Map.of());
        var session = rollouts.proposed(it).orElseThrow().plan().sessions().get(1);
        birgitta.post(
                it.path() + "/locks", Map.of("session", session.id().toString(), "locked", "yes"));
        var form = RescueService.form();
        form.put("rooms", "Arenan, 40");
        birgitta.post(it.path() + "/terms", form);
        birgitta.post(it.path() + "/plan", Map.of());
        var plan = rollouts.proposed(it).orElseThrow().plan();
        assertThat(plan.session(session.id()).orElseThrow().isLike(session)).isTrue();
        assertThat(plan.sessions())
                .filteredOn(one -> !one.locked())
                .allMatch(one -> one.room().name().equals("Arenan"));
        var month = session.time().month().toString();
        birgitta.post(it.path() + "/locks", Map.of("month", month, "locked", "no"));
        assertThat(rollouts.proposed(it).orElseThrow().plan().sessions())
                .noneMatch(Session::locked);
        birgitta.post(it.path() + "/removal", Map.of());
        assertThat(rollouts.proposed(it)).isEmpty();
    }

    @Test
    void who_lives_in_another_language_reads_it_there_and_strays_are_led_back() {
        writes();
        birgitta.post(it.path() + "/plan", Map.of());
        birgitta.post("/language", Map.of("language", "da"));
        assertThat(birgitta.get(it.path()).body()).contains("Hvem skal af sted hvornår?");
        birgitta.post("/language", Map.of("language", "sv"));
        for (var path :
                List.of("/sessions/" + UUID.randomUUID(), "/sessions/x", "/progress?area=%00"))
            assertThat(birgitta.get(it.path() + path).statusCode()).isLessThan(500);
        birgitta.post(it.path() + "/locks", Map.of("month", "x", "locked", "yes"));
        assertThat(birgitta.post(it.path() + "/acceptance", Map.of("plan", "x")).statusCode())
                .isEqualTo(302);
        var other = RolloutPart.of(it.programme().value(), UUID.randomUUID());
        for (var path : List.of("", "/terms", "/progress"))
            assertThat(birgitta.get(other.path() + path).statusCode()).isEqualTo(302);
    }

    private void writes() {
        assertThat(birgitta.post(it.path() + "/terms", RescueService.form()).statusCode())
                .isEqualTo(302);
    }

    private KeptPlan accepted() {
        writes();
        birgitta.post(it.path() + "/plan", Map.of());
        var plan = rollouts.proposed(it).orElseThrow();
        birgitta.post(it.path() + "/acceptance", Map.of("plan", plan.id().toString()));
        return rollouts.accepted(it).orElseThrow();
    }

    private static List<Session> changed(List<Session> before, List<Session> after) {
        return before.stream().filter(one -> after.stream().noneMatch(one::isLike)).toList();
    }

    private static Set<UUID> ids(List<Session> sessions) {
        return sessions.stream().map(Session::id).collect(toSet());
    }

    private Part part() {
        return programmes
                .find(it.programme())
                .orElseThrow()
                .programme()
                .part(it.part())
                .orElseThrow();
    }

    private RolloutPart made() {
        return made(true);
    }

    private RolloutPart made(boolean announced) {
        return RescueService.rollout(programmes, organisation, announced);
    }
}
