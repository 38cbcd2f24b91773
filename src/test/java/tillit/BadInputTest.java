package tillit;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.*;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.composition.CompositionId;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.LeadersDay;
import tillit.conversation.circle.CircleKeeper;
import tillit.organisation.Organisation;

/** Whatever is sent, the answer is a sentence and a 4xx, never a stack trace, and no log repeats it. */
@HouseTest
class BadInputTest {

    private static final String SECRET = "thomas.oconnor@ekhamn.example";

    private static final List<String> JUNK =
            List.of(
                    "",
                    "x",
                    "-1",
                    "99999999999999999999",
                    SECRET,
                    "a\u0000b@ekhamn.example",
                    "å😀\u202e",
                    "x".repeat(9_000));

    private static final List<String> ROOM_FIELDS =
            words("as author content key minutes reason role seat speaker step verdict");

    private static final List<String> OTHER_FIELDS =
            words(
                    "action check code column day email every form from gatherings groups item key language"
                            + " leader leaders mark meetings member name only person place q rule-0"
                            + " standsInFor state time to who yes");

    @Autowired private CircleKeeper circles;
    @Autowired private Compositions compositions;
    @Autowired private Organisation organisation;
    @LocalServerPort private int port;

    private final LogWatch log = LogWatch.open();
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private Visitor aino = new Visitor(0);

    @BeforeEach
    void aino_leads_circles() {
        aino = Visitor.signedIn(port, AINO);
    }

    @AfterEach
    void the_log_told_nothing() {
        log.close();
        LogWatch.tellNothing(log.lines());
    }

    @Test
    void what_is_no_id_is_no_address() {
        var answers = new ArrayList<HttpResponse<String>>();
        for (var door : Doors.all())
            for (var junk : List.of("x", "0", SECRET, "%00", "..%2f..", "x".repeat(300)))
                if (door.route().contains("{"))
                    answers.add(ask(door, door.route().replaceAll("\\{\\w+}", junk)));
        assertThat(answers).isNotEmpty().allSatisfy(BadInputTest::isARefusalInWords);
    }

    @Test
    void junk_in_every_field_of_any_form_is_answered_in_words() {
        var birgitta = Visitor.signedIn(port, BIRGITTA);
        for (var door : forms().toList()) {
            var visitor = door.opensTo(Knocker.LEADER) ? aino : birgitta;
            var path = door.path(meeting(), this::day);
            for (var junk : JUNK) isAnsweredInWords(visitor.post(path, all(junk)));
        }
    }

    /** The form is right but for one field. */
    @Test
    void junk_in_one_field_alone_is_answered_in_words() {
        for (var door : forms().filter(form -> form.route().contains("{room}")).toList()) {
            var path = door.path(meeting(), this::day);
            for (var junk : JUNK)
                for (var field : ROOM_FIELDS) {
                    var fields = right();
                    fields.put(field, junk);
                    isAnsweredInWords(aino.post(path, fields));
                }
        }
    }

    @Test
    void junk_behind_a_question_mark_is_answered_in_words() {
        var here = meeting();
        var birgitta = Visitor.signedIn(port, BIRGITTA);
        for (var junk : JUNK) {
            var typed = URLEncoder.encode(junk, StandardCharsets.UTF_8);
            isAnsweredInWords(aino.get("/circles/" + here.circle() + "/people?name=" + typed));
            isAnsweredInWords(aino.get("/rooms/" + here.room() + "/drawing?after=" + typed));
            isAnsweredInWords(birgitta.get("/circles?made=" + typed));
            isAnsweredInWords(birgitta.get("/organisation?q=" + typed + "&day=" + typed));
            isAnsweredInWords(birgitta.get("/people/" + SARA.id() + "?day=" + typed));
            isAnsweredInWords(birgitta.get("/compositions/new?form=" + typed));
            isAnsweredInWords(birgitta.get("/compositions/" + day() + "/people?q=" + typed));
            var stream = "/rooms/" + here.room() + "/stream?as=" + typed;
            assertThat(aino.knock("GET", stream).statusCode()).as(junk).isLessThan(500);
        }
    }

    @Test
    void a_session_that_is_none_is_a_stranger_s() {
        for (var junk : List.of("x", "%00", "Z".repeat(3_000)))
            assertThat(new Visitor(port).withSession(junk).get("/chest").statusCode())
                    .isEqualTo(302);
    }

    @Test
    void more_than_a_megabyte_is_too_much() {
        var flood = "x".repeat(1_100_000);
        var here = meeting();
        for (var door : forms().filter(form -> !form.route().endsWith(" /imports")).toList())
            assertThat(aino.post(door.path(here, this::day), Map.of("content", flood)))
                    .satisfies(BadInputTest::isARefusalInWords)
                    .returns(413, HttpResponse::statusCode);
    }

    /** But for a phone's sign of life, which needs no field at all. */
    @Test
    void another_kind_of_body_than_a_form_is_refused() {
        var here = meeting();
        var forms = forms().filter(form -> form.route().matches(".*/\\{room}/(?!presence).*"));
        for (var door : forms.toList())
            for (var type :
                    List.of("application/json", "text/xml", "multipart/form-data; boundary=x", "x"))
                assertThat(aino.post(door.path(here, this::day), type, "{\"key\":1}", aino.token()))
                        .as(door.route() + " " + type)
                        .satisfies(BadInputTest::isARefusalInWords);
    }

    @Test
    void a_meeting_of_another_circle_is_none_of_this_one() {
        var here = meeting();
        var other = Gathering.of(circles, JONAS);
        var before = circles.circle(other.circle());
        var meeting = "/circles/" + here.circle() + "/meetings/" + other.room();
        var stand = Map.of("standsInFor", SARA.id().toString(), "person", OLLE.id().toString());

        assertThat(aino.post(meeting + "/time", move(today.plusDays(9))))
                .satisfies(BadInputTest::isARefusalInWords);
        assertThat(aino.post(meeting + "/room", Map.of()))
                .satisfies(BadInputTest::isARefusalInWords);
        assertThat(aino.post(meeting + "/substitute", stand))
                .satisfies(BadInputTest::isARefusalInWords);
        assertThat(circles.circle(other.circle())).isEqualTo(before);
    }

    @Test
    void a_day_that_cannot_be_meant_is_asked_for_again() {
        var here = meeting();
        var path = "/circles/" + here.circle() + "/meetings/" + here.room() + "/time";
        for (var day : List.of(LocalDate.MAX, LocalDate.MIN, today.plusYears(3)))
            assertThat(aino.post(path, move(day)))
                    .satisfies(BadInputTest::isARefusalInWords)
                    .satisfies(answer -> assertThat(answer.body()).contains("Rådhuset"));
        assertThat(aino.post(path, move(today.plusDays(9))).statusCode()).isEqualTo(302);
    }

    /** A new one each time: some forms end what they belong to. */
    private Gathering meeting() {
        var here = Gathering.of(circles, SARA);
        var room = "/rooms/" + here.room();
        assertThat(aino.post(room + "/arrival", right()).statusCode()).isEqualTo(204);
        assertThat(aino.post(room + "/opening", right()).statusCode()).isEqualTo(204);
        return here;
    }

    private CompositionId day() {
        return LeadersDay.composed(compositions, organisation);
    }

    private HttpResponse<String> ask(Door door, String route) {
        var path = route.substring(route.indexOf(' ') + 1);
        return door.verb().equals("GET") ? aino.get(path) : aino.post(path, right());
    }

    private static void isARefusalInWords(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri().toString()).isBetween(400, 499);
        assertThat(answer.body())
                .isNotBlank()
                .doesNotContain("Exception", "\tat ", "tillit.conversation");
    }

    /** Some junk is what a field may hold: a name, for one. */
    private static void isAnsweredInWords(HttpResponse<String> answer) {
        if (answer.statusCode() >= 400) isARefusalInWords(answer);
    }

    private static List<String> words(String words) {
        return Pattern.compile(" ").splitAsStream(words).toList();
    }

    private static Stream<Door> forms() {
        return Doors.all().stream().filter(door -> door.takesForm() && !door.endsSession());
    }

    private static Map<String, String> move(LocalDate day) {
        return Map.of("day", day.toString(), "time", "13:00", "place", "Rådhuset");
    }

    private static Map<String, String> all(String junk) {
        var fields = new HashMap<String, String>();
        Stream.concat(ROOM_FIELDS.stream(), OTHER_FIELDS.stream())
                .forEach(field -> fields.put(field, junk));
        return fields;
    }

    private static Map<String, String> right() {
        var fields = new HashMap<String, String>();
        fields.put("key", UUID.randomUUID().toString());
        fields.put("step", "check-in");
        fields.put("content", SealedWords.some());
        fields.put("role", "partner");
        fields.put("reason", "NO_TIME");
        fields.put("verdict", "KEPT");
        for (var number : List.of("seat", "speaker", "minutes")) fields.put(number, "1");
        return fields;
    }
}
