package tillit.programme.web.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.LEYLA;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.AtOnce;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.conversation.CirclePlan;
import tillit.conversation.Circles;
import tillit.notice.Notices;
import tillit.notice.SentMail;
import tillit.organisation.Organisation;
import tillit.programme.course.Occasion;
import tillit.programme.course.Occasions;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Kind;
import tillit.programme.trainer.Job;
import tillit.programme.trainer.Reply;
import tillit.programme.trainer.Request;
import tillit.programme.trainer.Requests;
import tillit.programme.trainer.Supervision;
import tillit.programme.trainer.Trainer;
import tillit.programme.trainer.Trainers;
import tillit.programme.web.TestOccasion;
import tillit.trial.Cast;

/** Birgitta asks Aino, Sara and Göran to lead courses; Freja leads in Danish. */
@HouseTest
class TrainerPagesTest {

    private static final Duration WEEKS = Duration.ofDays(40);
    private static final Duration LONG = Duration.ofDays(30);

    @Autowired private Programmes programmes;
    @Autowired private Occasions occasions;
    @Autowired private Organisation organisation;
    @Autowired private Trainers trainers;
    @Autowired private Requests requests;
    @Autowired private Supervision supervision;
    @Autowired private Circles circles;
    @Autowired private Notices notices;
    @LocalServerPort private int port;

    private TestOccasion course;
    private Occasion occasion;
    private Visitor birgitta;

    @BeforeEach
    void three_lead_courses_in_swedish_and_one_in_danish() {
        trainers.all().forEach(one -> trainers.remove(one.trainer().person()));
        Stream.of(AINO, SARA, GORAN).forEach(who -> trainers.add(trainer(who, "sv")));
        trainers.add(trainer(FREJA, "da"));
        course = TestOccasion.of(programmes, occasions, organisation);
        occasion = course.in(WEEKS.plusHours(at()), LONG);
        birgitta = signedIn(BIRGITTA);
    }

    /** Each test at another time, so that nobody is busy with what another test asked. */
    private int at() {
        return 5 * hours++;
    }

    private static int hours;

    @Test
    void somebody_is_found_added_and_told_what_they_may_lead() {
        assertThat(birgitta.get("/trainers?q=leyla").body()).contains("Leyla Haddad", "Lägg till");
        var added = birgitta.post("/trainers", Map.of("person", LEYLA.id().toString()));
        assertThat(added.statusCode()).isEqualTo(302);
        var here = "/trainers/" + LEYLA.id();
        var wrong =
                birgitta.post(here, Map.of("subjects", "", "language", "tlh", "hours", "mycket"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Välj minst ett slag", "Välj minst ett språk.", "value=\"mycket\"")
                .contains("Skriv ett helt tal mellan 1 och 160.");
        var right =
                birgitta.post(
                        here,
                        Map.of("subjects", "Konflikter, <b>", "language", "sv", "hours", "12"));
        assertThat(right.statusCode()).isEqualTo(302);
        var leyla = trainers.find(LEYLA.id()).orElseThrow();
        assertThat(leyla.subjects()).containsExactly("Konflikter", "<b>");
        assertThat(birgitta.get("/trainers").body()).contains("Konflikter · &lt;b&gt;");
        birgitta.post(here + "/removal", Map.of());
        assertThat(trainers.find(LEYLA.id())).isEmpty();
        assertThat(birgitta.get(here).statusCode()).isEqualTo(302);
        assertThat(birgitta.post("/trainers", Map.of("person", "ingen")).statusCode())
                .isEqualTo(302);
    }

    @Test
    void who_is_asked_says_yes_and_those_who_come_see_who_leads() {
        assertThat(birgitta.get(path()).body())
                .contains("Fråga Aino Lindqvist", "timmar kvar i")
                .doesNotContain("Freja");
        asks(AINO);
        asks(AINO);
        assertThat(signedIn(AINO).get("/").body()).contains("Du är tillfrågad om ett tillfälle.");
        assertThat(signedIn(AINO).get("/trainer").body()).contains("Ja, jag leder");
        assertThat(mails(AINO, "Kan du leda")).isEqualTo(1);

        assertThat(says(AINO, "acceptance")).isEqualTo(302);
        assertThat(says(AINO, "acceptance")).isEqualTo(302);

        assertThat(birgitta.get(path()).body())
                .contains("Klart. Det är någon som leder.")
                .doesNotContain("Fråga Sara");
        assertThat(signedIn(SARA).get("/programmes/" + course.programme() + "/mine").body())
                .contains("Leds av Aino Lindqvist");
        assertThat(mails(BIRGITTA, "Det är klart vem som leder")).isPositive();
        assertThat(signedIn(AINO).get("/trainer").body()).contains("Jag kan inte längre");
    }

    @Test
    void after_a_no_the_next_is_asked_and_nobody_twice() {
        asks(AINO);
        assertThat(says(AINO, "refusal")).isEqualTo(302);
        assertThat(birgitta.get(path()).body())
                .contains("kan inte", "Fråga Sara Nyström")
                .doesNotContain("Fråga Aino");
        asks(AINO);
        assertThat(replies()).containsExactly(Reply.NO);
        asks(SARA);
        assertThat(replies()).containsExactlyInAnyOrder(Reply.NO, Reply.ASKED);
    }

    @Test
    void two_who_say_yes_at_once_to_one_place_share_it_not() {
        var all = List.of(AINO, SARA, GORAN);
        all.forEach(this::asks);
        var visitors = all.stream().map(this::signedIn).toList();
        var answers =
                AtOnce.answers(
                        9,
                        number ->
                                visitors.get(number % 3)
                                        .post(request("acceptance"), Map.of())
                                        .statusCode());
        assertThat(answers).contains(302, 422).doesNotContain(500);
        assertThat(replies()).containsOnlyOnce(Reply.YES);
        var late = all.stream().filter(who -> !leads(who)).findFirst().orElseThrow();
        var answer = signedIn(late).post(request("acceptance"), Map.of());
        assertThat(answer.body()).contains("Någon annan hann säga ja.");
        assertThat(mails(late, "Du behövs inte")).isEqualTo(1);
    }

    @Test
    void two_lead_where_two_are_needed_and_danish_speakers_are_found_for_danes() {
        birgitta.post(path(), Map.of("number", "2", "language", "sv"));
        asks(AINO);
        asks(SARA);
        says(AINO, "acceptance");
        assertThat(says(SARA, "acceptance")).isEqualTo(302);
        assertThat(replies()).containsExactly(Reply.YES, Reply.YES);

        birgitta.post(path(), Map.of("number", "9", "language", "kl"));
        assertThat(requests.need(job(), "").trainers()).isEqualTo(2);
        var danish = course.in(WEEKS.plusHours(at()), LONG);
        birgitta.post(course.path(danish), Map.of("number", "1", "language", "da"));
        assertThat(birgitta.get(course.path(danish)).body())
                .contains("Fråga Freja Kjær")
                .doesNotContain("Fråga Göran");
        birgitta.post(course.path(danish) + "/" + FREJA.id(), Map.of());
        assertThat(signedIn(FREJA).get("/trainer").body()).contains("Ja, jeg leder");
    }

    @Test
    void in_two_tabs_nobody_says_yes_to_two_things_at_the_same_time() {
        var other = course.in(Duration.between(Instant.now(), from()), LONG);
        asks(AINO);
        birgitta.post(course.path(other) + "/" + AINO.id(), Map.of());
        // Who is asked already is busy then: she is asked for one of the two.
        assertThat(requests.of(other.id())).isEmpty();
        assertThat(says(AINO, "acceptance")).isEqualTo(302);
        assertThat(birgitta.get(course.path(other)).body()).doesNotContain("Fråga Aino");
    }

    @Test
    void who_goes_to_something_else_then_is_told_before_they_answer() {
        asks(SARA);
        var other = course.in(Duration.between(Instant.now(), from()), LONG);
        occasions.come(other.id(), SARA.id());
        assertThat(signedIn(SARA).get("/trainer").body())
                .contains("Du har redan sagt ja till Samtalsledare lär sig metoden då.");
    }

    @Test
    void a_request_taken_back_is_gone_and_a_yes_may_be_taken_back_until_the_last_day() {
        asks(AINO);
        birgitta.post(path() + "/" + AINO.id() + "/removal", Map.of());
        var gone = signedIn(AINO).post(request("acceptance"), Map.of());
        assertThat(gone.statusCode()).isEqualTo(422);
        assertThat(gone.body()).contains("Frågan är återtagen.");

        asks(SARA);
        says(SARA, "acceptance");
        assertThat(says(SARA, "refusal")).isEqualTo(302);
        assertThat(replies()).containsExactly(Reply.NO);

        var late = course.in(WEEKS.plusHours(at()), Duration.ofDays(-2));
        birgitta.post(course.path(late) + "/" + GORAN.id(), Map.of());
        var path = "/trainer/requests/" + late.id();
        signedIn(GORAN).post(path + "/acceptance", Map.of());
        var refused = signedIn(GORAN).post(path + "/refusal", Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Ring den som frågade dig.");
    }

    @Test
    void each_changes_their_own_time_and_languages_and_nothing_else() {
        var aino = signedIn(AINO);
        var answer =
                aino.post("/trainer", Map.of("language", "en", "hours", "3", "kind", "rollout"));
        assertThat(answer.statusCode()).isEqualTo(302);
        var changed = trainers.find(AINO.id()).orElseThrow();
        assertThat(changed.hours()).isEqualTo(3);
        assertThat(changed.languages()).containsExactly("en");
        assertThat(changed.kinds()).containsExactly(Kind.COURSE);
        var wrong = aino.post("/trainer", Map.of("hours", "-1"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"-1\"", "Välj minst ett språk.");
        assertThat(aino.get("/trainer").body()).doesNotContain("Hälften av er");
        trainers.add(trainer(MIKKEL, "da"));
        assertThat(aino.get("/trainer").body()).contains("Hälften av er som leder");
    }

    @Test
    void strangers_are_let_in_nowhere_and_see_a_word_of_welcome() {
        assertThat(signedIn(LEYLA).get("/trainers").statusCode()).isEqualTo(403);
        assertThat(signedIn(LEYLA).get(path()).statusCode()).isEqualTo(403);
        assertThat(signedIn(LEYLA).post(path() + "/" + LEYLA.id(), Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(signedIn(LEYLA).get("/trainer").body()).contains("Vill du bli en av dem");
        assertThat(signedIn(LEYLA).post(request("acceptance"), Map.of()).statusCode())
                .isEqualTo(422);
        asks(LEYLA);
        assertThat(replies()).isEmpty();
    }

    @Test
    void their_own_supervision_is_a_circle_and_begins_once() {
        var form = new HashMap<>(Map.of("key", UUID.randomUUID().toString(), "day", "en dag"));
        form.putAll(Map.of("name", "Handledning " + at(), "time", "13:00", "place", "Biblioteket"));
        form.putAll(Map.of("meetings", "3", "weeks", "4"));
        var wrong = birgitta.post("/trainers/supervision", form);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Välj en dag som kommer", "value=\"Biblioteket\"")
                .contains("Välj 3 till 11 personer.", "Aino Lindqvist");
        supervision.begin(UUID.fromString(form.get("key")), plan(form.get("name")));
        supervision.begin(UUID.fromString(form.get("key")), plan(form.get("name")));
        assertThat(circles.all()).filteredOn(it -> it.name().equals(form.get("name"))).hasSize(1);
        var circle = supervision.of(GORAN.id()).orElseThrow();
        assertThat(signedIn(GORAN).get("/trainer").body()).contains("/circles/" + circle);
        assertThat(signedIn(GORAN).get("/circles/" + circle).statusCode()).isEqualTo(200);
        assertThat(signedIn(LEYLA).get("/trainer").body()).doesNotContain("/circles/" + circle);
    }

    private CirclePlan plan(String name) {
        var people = List.of(AINO.id(), SARA.id(), GORAN.id());
        var form =
                new SupervisionForm(
                        UUID.randomUUID(),
                        name,
                        people,
                        organisation.today().plusDays(9).toString(),
                        "13:00",
                        "Biblioteket",
                        "3",
                        "4");
        assertThat(form.wrong(organisation.today())).isEmpty();
        return form.plan(BIRGITTA.id(), ZoneId.of("Europe/Stockholm"));
    }

    private Trainer trainer(Cast who, String language) {
        return new Trainer(who.id(), Set.of(Kind.COURSE), List.of(), Set.of(language), 100);
    }

    private Job job() {
        return requests.job(occasion.id()).orElseThrow();
    }

    private Instant from() {
        return occasion.when().from().plusSeconds(60);
    }

    private void asks(Cast who) {
        assertThat(birgitta.post(path() + "/" + who.id(), Map.of()).statusCode()).isEqualTo(302);
    }

    private int says(Cast who, String what) {
        return signedIn(who).post(request(what), Map.of()).statusCode();
    }

    private String request(String what) {
        return "/trainer/requests/" + occasion.id() + "/" + what;
    }

    private boolean leads(Cast who) {
        return requests.of(occasion.id()).stream()
                .anyMatch(one -> one.is(Reply.YES) && one.person().equals(who.id()));
    }

    private List<Reply> replies() {
        return requests.of(occasion.id()).stream().map(Request::reply).toList();
    }

    /** In this test: others ask for other times. */
    private long mails(Cast to, String subject) {
        return notices.newest(40).stream()
                .map(SentMail::mail)
                .filter(mail -> mail.text().startsWith("Hej " + to.shownName()))
                .filter(mail -> mail.subject().startsWith(subject) && mail.text().contains(day()))
                .count();
    }

    private String day() {
        return DateTimeFormatter.ofPattern("HH:mm")
                .format(occasion.when().from().atZone(ZoneId.of("Europe/Stockholm")));
    }

    private String path() {
        return course.path(occasion);
    }

    private Visitor signedIn(Cast who) {
        return Visitor.signedIn(port, who);
    }
}
