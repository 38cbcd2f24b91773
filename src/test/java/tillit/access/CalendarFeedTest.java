package tillit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.SARA;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.LogWatch;
import tillit.Visitor;
import tillit.conversation.circle.CircleKeeper;
import tillit.conversation.circle.Meeting;

/** Sara's calendar follows her meetings at an address that only she knows; read by biweekly. */
@HouseTest
class CalendarFeedTest {

    @Autowired private CircleKeeper circles;
    @Autowired private CalendarFeeds feeds;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    @Test
    void it_has_the_meetings_of_her_circles_and_where_they_are() {
        var meetings =
                circles.of(SARA.id()).stream().flatMap(it -> it.meetings().stream()).toList();
        var path = made();

        var answer = new Visitor(port).get(path);

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/calendar");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        var events = Biweekly.parse(answer.body()).first().getEvents();
        assertThat(meetings).isNotEmpty();
        for (var meeting : meetings) {
            var event = event(events, meeting);
            assertThat(event.getDateStart().getValue().toInstant())
                    .isEqualTo(meeting.startsAt().truncatedTo(ChronoUnit.SECONDS));
            assertThat(event.getLocation().getValue()).isEqualTo(meeting.place());
            assertThat(event.getDateEnd().getValue()).isAfter(event.getDateStart().getValue());
        }
    }

    @Test
    void a_new_address_closes_the_old_one_and_none_closes_all() {
        var first = made();
        var second = made();
        assertThat(status(first)).isEqualTo(404);
        assertThat(status(second)).isEqualTo(200);
        assertThat(Visitor.signedIn(port, SARA).get("/calendar").body())
                .contains("Din kalender har en adress")
                .doesNotContain(second);

        Visitor.signedIn(port, SARA).post("/calendar/end", Map.of());

        assertThat(status(second)).isEqualTo(404);
        assertThat(feeds.has(SARA.id())).isFalse();
    }

    @Test
    void what_is_no_address_opens_nothing_and_the_house_keeps_only_a_hash() {
        try (var log = LogWatch.open()) {
            var path = made();
            var secret = path.substring("/calendar/".length(), path.length() - ".ics".length());
            assertThat(status("/calendar/.ics")).isEqualTo(404);
            assertThat(status("/calendar/" + "a".repeat(43) + ".ics")).isEqualTo(404);
            assertThat(status("/calendar/" + secret.substring(1) + ".ics")).isEqualTo(404);
            assertThat(status(path)).isEqualTo(200);
            assertThat(log.lines()).noneMatch(line -> line.contains(secret));
            assertThat(
                            sql.sql("select encode(hash, 'escape') from access.calendar_feed")
                                    .query(String.class)
                                    .list())
                    .noneMatch(it -> it.contains(secret));
        }
    }

    @Test
    void who_has_left_is_followed_no_more() {
        var gone =
                new PersonId(
                        sql.sql(
                                        """
                                        select id from organisation.person where not exists (
                                            select from organisation.position where person = person.id
                                                and days @> current_date)
                                        limit 1
                                        """)
                                .query(UUID.class)
                                .single());
        assertThat(feeds.read(feeds.make(gone))).isEmpty();
        feeds.end(gone);
    }

    private static VEvent event(List<VEvent> events, Meeting meeting) {
        return events.stream()
                .filter(event -> event.getUid().getValue().contains(meeting.id().toString()))
                .findFirst()
                .orElseThrow();
    }

    private int status(String path) {
        return new Visitor(port).get(path).statusCode();
    }

    private String made() {
        var page = Visitor.signedIn(port, SARA).post("/calendar", Map.of()).body();
        var from = page.indexOf("/calendar/", page.indexOf("id=\"address\""));
        return page.substring(from, page.indexOf(".ics", from) + 4);
    }
}
