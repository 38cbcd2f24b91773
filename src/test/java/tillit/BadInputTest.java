package tillit;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.*;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.conversation.circle.CircleKeeper;

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
                    "a\u0000b",
                    "å😀\u202e",
                    "x".repeat(9_000));

    private static final List<String> FIELDS =
            List.of(
                    "author",
                    "check",
                    "contribution",
                    "content",
                    "day",
                    "email",
                    "item",
                    "key",
                    "language",
                    "minutes",
                    "name",
                    "person",
                    "place",
                    "reason",
                    "role",
                    "seat",
                    "speaker",
                    "standsInFor",
                    "step",
                    "time",
                    "to",
                    "verdict");

    @Autowired private CircleKeeper circles;
    @LocalServerPort private int port;

    private final LogWatch log = LogWatch.open();
    private Visitor aino = new Visitor(0);
    private Gathering here = Gathering.NONE;

    @BeforeEach
    void aino_leads_a_meeting() {
        aino = Visitor.signedIn(port, AINO);
        here = Gathering.of(circles, SARA);
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
        assertThat(answers).allSatisfy(BadInputTest::isARefusalInWords);
    }

    @Test
    void junk_in_any_field_of_any_form_is_answered_in_words() {
        var wrong = new ArrayList<String>();
        for (var door : forms().toList())
            for (var junk : JUNK) {
                var status = aino.post(door.path(here), all(junk)).statusCode();
                if (status >= 500) wrong.add(door.route() + " answers " + status + " to " + junk);
            }
        assertThat(wrong).isEmpty();
    }

    /** The form is right but for one field. */
    @Test
    void junk_in_one_field_alone_is_answered_in_words() {
        var wrong = new ArrayList<String>();
        for (var door : forms().filter(form -> form.route().contains("{room}")).toList())
            for (var junk : JUNK)
                for (var field : FIELDS) {
                    var fields = new HashMap<>(right());
                    fields.put(field, junk);
                    var status = aino.post(door.path(here), fields).statusCode();
                    if (status >= 500)
                        wrong.add(
                                door.route() + " answers " + status + " to " + field + "=" + junk);
                }
        assertThat(wrong).isEmpty();
    }

    @Test
    void more_than_a_megabyte_is_too_much() {
        var flood = "x".repeat(1_100_000);
        for (var door : forms().toList()) {
            var answer = aino.post(door.path(here), Map.of("content", flood, "email", flood));
            assertThat(answer.statusCode()).as(door.route()).isBetween(400, 499);
        }
    }

    @Test
    void another_kind_of_body_than_a_form_is_refused() {
        for (var door : forms().filter(form -> form.route().contains("{room}")).toList())
            for (var type :
                    List.of("application/json", "text/xml", "multipart/form-data; boundary=x", "x"))
                assertThat(aino.post(door.path(here), type, "{\"key\":1}", aino.token()))
                        .as(door.route() + " " + type)
                        .satisfies(BadInputTest::isARefusalInWords);
    }

    @Test
    void a_meeting_of_another_circle_is_none_of_this_one() {
        var other = Gathering.of(circles, JONAS);
        var meeting = "/circles/" + here.circle() + "/meetings/" + other.room();
        var move = Map.of("day", "2026-12-01", "time", "13:00", "place", "Rådhuset");
        var stand = Map.of("standsInFor", SARA.id().toString(), "person", OLLE.id().toString());

        assertThat(aino.post(meeting + "/time", move)).satisfies(BadInputTest::isARefusalInWords);
        assertThat(aino.post(meeting + "/room", move)).satisfies(BadInputTest::isARefusalInWords);
        assertThat(aino.post(meeting + "/substitute", stand))
                .satisfies(BadInputTest::isARefusalInWords);
        assertThat(circles.circle(other.circle()).meetings().getFirst().substitutes()).isEmpty();
    }

    @Test
    void a_day_far_beyond_the_calendar_is_asked_for_again() {
        var path = "/circles/" + here.circle() + "/meetings/" + here.room() + "/time";
        for (var day : List.of("+999999999-12-31", "-999999999-01-01", "20000-01-01"))
            assertThat(aino.post(path, Map.of("day", day, "time", "13:00", "place", "Rådhuset")))
                    .satisfies(BadInputTest::isARefusalInWords);
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

    private static Stream<Door> forms() {
        return Doors.all().stream()
                .filter(door -> door.verb().equals("POST") && !door.endsSession());
    }

    private static Map<String, String> all(String junk) {
        var fields = new HashMap<String, String>();
        FIELDS.forEach(field -> fields.put(field, junk));
        return fields;
    }

    private static Map<String, String> right() {
        return Map.of(
                "key", UUID.randomUUID().toString(),
                "step", "check-in",
                "content", SealedWords.some(),
                "seat", "1",
                "speaker", "1",
                "minutes", "1",
                "role", "partner",
                "reason", "NO_TIME",
                "verdict", "KEPT");
    }
}
