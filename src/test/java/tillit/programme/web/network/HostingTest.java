package tillit.programme.web.network;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import biweekly.component.VEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tillit.AtOnce;
import tillit.HouseTest;
import tillit.MovedClock;
import tillit.conversation.circle.CircleKeeper;
import tillit.conversation.gathering.Gatherings;
import tillit.notice.Notices;
import tillit.organisation.Organisation;

/** Sara hosts, Mikkel reads Danish, Göran comes later; their calendars are read by biweekly. */
@HouseTest
@Import(MovedClock.InTheHouse.class)
class HostingTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    @Autowired private CircleKeeper circles;
    @Autowired private Notices notices;
    @Autowired private Gatherings gatherings;
    @Autowired private Organisation organisation;
    @Autowired private MovedClock clock;
    @LocalServerPort private int port;

    private TestNetwork network;
    private Map<String, String> meeting;

    @BeforeEach
    void sara_and_mikkel_are_in_it() {
        clock.leaveTimeUntilMidnight(ZONE);
        network = TestNetwork.of(circles, notices, port, SARA, GORAN);
        network.join(SARA, MIKKEL);
        meeting = TestNetwork.meeting(1, organisation.today().plusDays(20));
    }

    @Test
    void each_is_invited_in_their_language_and_the_question_stands_on_the_page_alone() {
        network.send(SARA, "/meeting", meeting);
        var sara = network.newest(SARA);
        var mikkel = network.newest(MIKKEL);
        assertThat(sara.subject()).isEqualTo("Möte: " + network.name());
        assertThat(mikkel.subject()).isEqualTo("Møde: " + network.name());
        assertThat(mikkel.text()).contains("Biblioteket", "Sara Nyström er vært", network.path());
        assertThat(mikkel.text()).doesNotContain("ro?");
        assertThat(mikkel.calendar().orElseThrow().text()).doesNotContain("ro?");
        assertThat(TestNetwork.calendar(mikkel).getMethod().isRequest()).isTrue();
        var event = TestNetwork.event(mikkel);
        assertThat(event.getSummary().getValue()).isEqualTo(network.name());
        assertThat(event.getLocation().getValue()).isEqualTo("Biblioteket");
        assertThat(event.getDateStart().getValue().toInstant())
                .isEqualTo(at(organisation.today().plusDays(20).atTime(13, 30)));
        assertThat(lasts(event)).isEqualTo(Duration.ofHours(2));
        assertThat(event.getAttendees()).hasSize(1);
        assertThat(TestNetwork.uid(sara)).isNotEqualTo(TestNetwork.uid(mikkel));
        assertThat(network.mails(GORAN)).hasSize(1);
    }

    @Test
    void what_is_moved_moves_in_calendars_and_another_question_sends_no_mail() {
        network.send(SARA, "/meeting", meeting);
        var first = network.newest(MIKKEL);
        int told = network.mails(MIKKEL).size();
        network.send(SARA, "/meeting", meeting);
        meeting.put("question", "Varför är det så tyst?");
        network.send(SARA, "/meeting", meeting);
        assertThat(network.mails(MIKKEL)).hasSize(told);
        assertThat(network.page(MIKKEL)).contains("Varför är det så tyst?");

        meeting.put("place", "Kajen");
        network.send(SARA, "/meeting", meeting);

        var moved = network.newest(MIKKEL);
        assertThat(moved.subject()).startsWith("Ændret møde");
        assertThat(TestNetwork.uid(moved)).isEqualTo(TestNetwork.uid(first));
        assertThat(TestNetwork.sequence(moved)).isEqualTo(TestNetwork.sequence(first) + 1);
        assertThat(TestNetwork.event(moved).getLocation().getValue()).isEqualTo("Kajen");
    }

    @Test
    void what_is_handed_on_leaves_the_calendars_and_the_next_turn_is_another_meeting() {
        network.send(SARA, "/meeting", meeting);
        var first = network.newest(SARA);
        network.handOn(SARA, 1);

        var off = network.newest(SARA);
        assertThat(off.subject()).startsWith("Inställt möte");
        assertThat(TestNetwork.calendar(off).getMethod().isCancel()).isTrue();
        assertThat(TestNetwork.uid(off)).isEqualTo(TestNetwork.uid(first));
        assertThat(TestNetwork.sequence(off)).isGreaterThan(TestNetwork.sequence(first));
        assertThat(network.newest(MIKKEL).subject()).startsWith("Nu er du vært");
        int told = network.mails(MIKKEL).size();
        network.handOn(SARA, 1);
        assertThat(network.mails(MIKKEL)).hasSize(told);
        meeting.put("turn", "2");
        network.send(MIKKEL, "/meeting", meeting);
        assertThat(TestNetwork.uid(network.newest(SARA))).isNotEqualTo(TestNetwork.uid(first));
    }

    @Test
    void who_comes_later_is_invited_who_leaves_is_not_and_who_comes_back_is_anew() {
        network.send(SARA, "/meeting", meeting);
        network.join(GORAN);
        var invited = network.newest(GORAN);
        assertThat(invited.subject()).startsWith("Möte: ");
        assertThat(network.feed(GORAN)).contains(TestNetwork.uid(invited));
        int others = network.mails(SARA).size();

        network.send(GORAN, "/leaving", Map.of());

        var left = network.newest(GORAN);
        assertThat(TestNetwork.calendar(left).getMethod().isCancel()).isTrue();
        assertThat(TestNetwork.uid(left)).isEqualTo(TestNetwork.uid(invited));
        assertThat(TestNetwork.sequence(left)).isGreaterThan(TestNetwork.sequence(invited));
        assertThat(network.mails(SARA)).hasSize(others);
        assertThat(network.feed(GORAN)).doesNotContain(TestNetwork.uid(invited));
        network.join(GORAN);
        assertThat(TestNetwork.uid(network.newest(GORAN))).isNotEqualTo(TestNetwork.uid(invited));
    }

    @Test
    void a_host_who_leaves_takes_the_meeting_out_of_all_calendars() {
        network.send(SARA, "/meeting", meeting);
        assertThat(network.feed(MIKKEL)).contains(TestNetwork.uid(network.newest(MIKKEL)));
        network.send(SARA, "/leaving", Map.of());
        assertThat(TestNetwork.calendar(network.newest(SARA)).getMethod().isCancel()).isTrue();
        var off = network.newest(MIKKEL);
        assertThat(TestNetwork.calendar(off).getMethod().isCancel()).isTrue();
        assertThat(network.feed(MIKKEL)).doesNotContain(TestNetwork.uid(off));
        assertThat(network.page(MIKKEL)).contains("Du er vært næste gang");
    }

    @Test
    void the_host_opens_the_talk_by_its_method_on_the_day_and_the_others_come_in() {
        network.join(AINO);
        meeting = TestNetwork.meeting(1, soon());
        meeting.put("method", "network-day");
        network.send(SARA, "/meeting", meeting);
        assertThat(network.page(SARA)).contains("Öppna samtalet");
        assertThat(network.page(MIKKEL)).doesNotContain("Åbn samtalen", "Gå ind i samtalen");
        network.send(MIKKEL, "/gathering", Map.of("turn", "1"));

        var ways = AtOnce.answers(4, _ -> opens());
        var led = ways.getFirst();
        assertThat(ways).containsOnly(led);

        assertThat(network.who(SARA).get(led).statusCode()).isEqualTo(200);
        assertThat(network.who(MIKKEL).get(led).statusCode()).isEqualTo(403);
        var mine = gatherings.organisedBy(SARA.id()).getFirst();
        assertThat(led).endsWith(mine.id().toString());
        assertThat(mine.name()).isEqualTo(network.name());
        assertThat(gatherings.organisedBy(SARA.id()))
                .filteredOn(it -> it.name().equals(network.name()))
                .hasSize(1);
        var way = "/g/" + mine.code();
        assertThat(network.page(MIKKEL)).contains(way, "Gå ind i samtalen");
        assertThat(network.page(GORAN)).doesNotContain(way);
        assertThat(network.who(MIKKEL).get(way).statusCode()).isEqualTo(200);
        assertThat(network.page(SARA)).contains("Led samtalet").doesNotContain("Öppna samtalet");
    }

    @Test
    void a_talk_without_method_or_on_another_day_is_not_opened() {
        meeting = TestNetwork.meeting(1, soon());
        network.send(SARA, "/meeting", meeting);
        assertThat(network.page(SARA)).doesNotContain("Öppna samtalet");
        assertThat(opens()).isEqualTo(network.path());
        meeting = TestNetwork.meeting(1, organisation.today().plusDays(2));
        meeting.put("method", "network-day");
        network.send(SARA, "/meeting", meeting);
        assertThat(network.page(SARA)).doesNotContain("Öppna samtalet");
        assertThat(opens()).isEqualTo(network.path());
    }

    @Test
    void a_method_says_how_long_it_takes_and_none_is_for_a_sealed_room() {
        assertThat(network.page(SARA)).contains("value=\"network-day\"", "Vi pratar bara");
        assertThat(network.page(SARA)).doesNotContain("value=\"collegial-supervision\"");
        meeting.put("method", "three-step-dialogue-15");
        network.send(SARA, "/meeting", meeting);
        assertThat(lasts(TestNetwork.event(network.newest(MIKKEL))))
                .isEqualTo(Duration.ofMinutes(15));
    }

    private String opens() {
        return network.who(SARA)
                .post(network.path() + "/gathering", Map.of("turn", "1"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("http://[^/]*", "");
    }

    /** Today, as late as may be. */
    private LocalDateTime soon() {
        return organisation.today().atTime(23, 59);
    }

    private static Instant at(LocalDateTime wall) {
        return wall.atZone(ZONE).toInstant();
    }

    private static Duration lasts(VEvent event) {
        return Duration.between(
                event.getDateStart().getValue().toInstant(),
                event.getDateEnd().getValue().toInstant());
    }
}
