package tillit.conversation.gathering.web.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.AtOnce;
import tillit.HouseTest;
import tillit.LogWatch;
import tillit.Visitor;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.gathering.result.GatheringResult;
import tillit.conversation.gathering.result.Results;
import tillit.conversation.method.StepId;
import tillit.conversation.room.Rooms;

/** Somebody clever is in the hall and means no good: a phone can do what its seat may, and nothing else. */
@HouseTest
class HostileTest {

    private static final StepId WORDS = new StepId("success-factors");
    private static final StepId TABLES = new StepId("table-talk");
    private static final StepId VOTE = new StepId("hall-vote");

    @Autowired private Gatherings gatherings;
    @Autowired private Rooms rooms;
    @Autowired private Results results;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private final LogWatch log = LogWatch.open();
    private Hall hall;
    private Guest sara;
    private Guest robot;

    @BeforeEach
    void sara_and_a_robot_are_in() {
        hall = Hall.of(gatherings, rooms);
        sara = Guest.at(1, hall, port);
        robot = Guest.at(2, hall, port);
    }

    @AfterEach
    void the_log_knows_nobodys_token() {
        log.close();
        assertThat(log.lines()).noneMatch(line -> line.contains(sara.token()));
    }

    @Test
    void what_somebody_else_sent_cannot_be_taken_back() {
        hall.goesTo(WORDS.name());
        sara.gives("ro");
        assertThat(robot.post(sara.wayBack()).statusCode()).isEqualTo(422);
        assertThat(hall.now().state().standing(WORDS)).isEqualTo(1);
    }

    @Test
    void what_somebody_else_sent_cannot_be_written_over() {
        hall.goesTo(WORDS.name());
        var key = UUID.randomUUID().toString();
        gives(sara, WORDS, key, "ro");
        gives(robot, WORDS, key, "oro");
        assertThat(texts(WORDS)).containsExactly("ro");
    }

    @Test
    void a_seat_of_one_hall_is_none_in_another() {
        var other = Hall.of(gatherings, rooms).goesTo(WORDS.name());
        var stolen = "seat=" + sara.token();
        assertThat(sends(other.at("/contributions"), stolen).headers().firstValue("Location"))
                .contains(other.at(""));
        assertThat(other.now().state().standing(WORDS)).isZero();
        var live = new Visitor(port).request(other.at("/sv/live")).header("Cookie", stolen);
        assertThat(new Visitor(port).send(live).statusCode()).isEqualTo(404);
    }

    /** Else whoever puts a cookie into Sara's browser would know her seat. */
    @Test
    void a_token_that_somebody_else_made_up_is_never_a_seat() {
        var chosen = "seat=AAAAAAAAAAAAAAAAAAAAAA";
        var answer = sends(hall.at(""), chosen);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .doesNotContain("AAAAAAAAAAAAAAAAAAAAAA");
    }

    @Test
    void nothing_is_taken_for_a_step_that_is_not_now() {
        hall.goesTo(WORDS.name());
        for (var step : List.of("arrival", "table-talk", "closing-word", "nowhere", "", "<b>"))
            assertThat(gives(robot, new StepId(step), UUID.randomUUID().toString(), "ro"))
                    .as(step)
                    .isBetween(400, 499);
    }

    @Test
    void one_seat_has_as_many_words_as_the_step_allows_and_no_more() {
        hall.goesTo(WORDS.name());
        for (int i = 0; i < 15; i++) robot.gives("ord nummer " + i);
        assertThat(hall.now().state().standing(WORDS)).isEqualTo(3);
    }

    @Test
    void a_ballot_for_more_than_may_be_for_what_is_not_there_is_no_ballot() {
        var candidates = candidates();
        var strange = UUID.randomUUID().toString();
        for (var ballot :
                List.of(String.join(" ", candidates), candidates.get(0) + " " + strange, strange))
            assertThat(gives(robot, VOTE, UUID.randomUUID().toString(), ballot))
                    .as(ballot)
                    .isEqualTo(422);
        assertThat(hall.now().state().standing(VOTE)).isZero();
    }

    @Test
    void who_ticks_the_same_ten_times_has_one_vote() {
        var candidate = candidates().getFirst();
        var ballot = String.join(" ", Collections.nCopies(10, candidate));
        assertThat(gives(robot, VOTE, UUID.randomUUID().toString(), ballot)).isEqualTo(303);
        assertThat(results.of(hall.gathering(), "sv").parts())
                .filteredOn(GatheringResult.Votes.class::isInstance)
                .extracting(part -> ((GatheringResult.Votes) part).results())
                .containsExactly(List.of(new GatheringResult.Voted("Ett", 1)));
    }

    @Test
    void the_same_word_over_five_connections_at_once_is_there_once_and_all_are_answered_alike() {
        hall.goesTo(WORDS.name());
        var key = UUID.randomUUID();
        var answers =
                AtOnce.answers(
                        5,
                        _ ->
                                sends(
                                                hall.at("/contributions"),
                                                "seat=" + sara.token(),
                                                "&key=" + key)
                                        .statusCode());
        assertThat(answers).hasSize(5).containsOnly(303);
        assertThat(texts(WORDS)).containsExactly("ro");
    }

    @Test
    void who_makes_themself_host_everywhere_leaves_each_table_to_those_who_sit_there() {
        hall.goesTo(TABLES.name());
        sara.gives("Vi säger som det är");
        robot.post("/table", "table", "1");
        robot.post("/host");
        robot.post("/table", "table", "2");
        assertThat(sara.gives("Vi hjälps åt").statusCode()).isEqualTo(303);
        assertThat(robot.gives("Vid två").statusCode()).isEqualTo(303);
        assertThat(robot.post(sara.wayBack()).statusCode()).isEqualTo(422);
    }

    @Test
    void what_cannot_be_seen_is_not_kept() {
        hall.goesTo(WORDS.name());
        sara.gives("ro\u202E\u200Fligt");
        assertThat(texts(WORDS)).containsExactly("roligt");
        assertThat(sara.gives("a\u0000b").statusCode()).isLessThan(500);
        assertThat(texts(WORDS)).noneMatch(text -> text.contains("\u0000"));
    }

    @Test
    void more_than_a_form_holds_is_refused() {
        hall.goesTo(WORDS.name());
        assertThat(robot.gives("x".repeat(1_100_000)).statusCode()).isEqualTo(413);
        assertThat(robot.gives("<script>alert(1)</script>").statusCode()).isEqualTo(303);
        assertThat(robot.page()).doesNotContain("<script>alert").contains("&lt;script>alert");
    }

    @Test
    void the_house_keeps_no_token() {
        var tables =
                sql.sql("select encode(hash, 'escape') from conversation.token")
                        .query(String.class)
                        .list();
        assertThat(tables).noneMatch(row -> row.contains(sara.token()));
    }

    private List<String> candidates() {
        hall.goesTo(TABLES.name());
        for (var text : List.of("Ett", "Två", "Tre")) sara.gives(text);
        robot.gives("Fyra");
        hall.goesTo(VOTE.name());
        return hall.now().state().contributions().in(TABLES).stream()
                .map(it -> it.id().value().toString())
                .toList();
    }

    private List<String> texts(StepId step) {
        return hall.now().state().contributions().in(step).stream()
                .map(it -> it.standing().text())
                .toList();
    }

    private static int gives(Guest guest, StepId step, String key, String text) {
        return guest.post("/contributions", "step", step.name(), "key", key, "content", text)
                .statusCode();
    }

    private HttpResponse<String> sends(String path, String cookie) {
        return sends(path, cookie, "");
    }

    private HttpResponse<String> sends(String path, String cookie, String more) {
        var visitor = new Visitor(port);
        return visitor.send(
                visitor.request(path)
                        .header("Cookie", cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("step=success-factors&content=ro" + more)));
    }
}
