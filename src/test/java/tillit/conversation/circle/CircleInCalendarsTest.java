package tillit.conversation.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.*;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.access.People;
import tillit.conversation.CircleId;
import tillit.conversation.CirclePlan;
import tillit.conversation.CirclePlan.Planned;
import tillit.conversation.RoomId;
import tillit.notice.Mail;
import tillit.notice.Notices;
import tillit.notice.SentMail;
import tillit.trial.Cast;

/** The meetings of Linden come into its people's calendars and go out of them; read by biweekly. */
@HouseTest
class CircleInCalendarsTest {

    private static final String METHOD = "collegial-supervision";
    private static final String PLACE = "Rådhuset, rum 214";

    @Autowired private CircleKeeper circles;
    @Autowired private Notices notices;
    @Autowired private People people;

    private final Instant first =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(2));
    private long before;
    private CircleId linden = new CircleId(new UUID(0, 0));

    /** What a calendar is told. */
    private record Told(String method, VEvent event) {

        String uid() {
            return event.getUid().getValue();
        }

        Instant at() {
            return event.getDateStart().getValue().toInstant();
        }

        int sequence() {
            return event.getSequence().getValue();
        }
    }

    /** One meeting is over though nobody opened it, three are ahead. */
    @BeforeEach
    void linden_begins() {
        var meetings =
                Stream.of(-3, 0, 21, 42)
                        .map(days -> new Planned(first.plus(Duration.ofDays(days)), PLACE, METHOD))
                        .toList();
        linden =
                circles.make(
                        new CirclePlan(
                                "Linden",
                                List.of(AINO.id()),
                                List.of(SARA.id(), FREJA.id()),
                                meetings));
        before = newest();
        circles.announce(linden);
    }

    @Test
    void each_is_invited_to_what_lies_ahead_once() {
        var told = told(SARA);

        assertThat(told).extracting(Told::at).containsExactly(first, days(21), days(42));
        assertThat(told).extracting(Told::method).containsOnly("REQUEST");
        assertThat(told).extracting(Told::uid).doesNotHaveDuplicates();
        var event = told.getFirst().event();
        assertThat(event.getSummary().getValue()).isEqualTo("Linden");
        assertThat(event.getLocation().getValue()).isEqualTo(PLACE);
        assertThat(event.getAttendees())
                .singleElement()
                .satisfies(it -> assertThat(it.getEmail()).isEqualTo(address(SARA)));
        assertThat(told(AINO)).hasSize(3);
        assertThat(mails(FREJA).getLast().subject()).startsWith("Linden: I mødes ");

        circles.announce(linden);
        assertThat(told(SARA)).hasSize(3);
    }

    @Test
    void a_meeting_that_is_moved_is_the_same_entry_one_further() {
        var invited = told(SARA).get(1);
        before = newest();

        circles.move(linden, room(3), days(22), "Biblioteket");
        circles.move(linden, room(3), days(22), "Biblioteket");

        assertThat(told(SARA))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.method()).isEqualTo("REQUEST");
                    assertThat(it.uid()).isEqualTo(invited.uid());
                    assertThat(it.sequence()).isEqualTo(1);
                    assertThat(it.at()).isEqualTo(days(22));
                    assertThat(it.event().getLocation().getValue()).isEqualTo("Biblioteket");
                });
    }

    @Test
    void who_leaves_has_them_taken_out_and_is_invited_anew_when_they_come_back() {
        var invited = told(SARA);
        before = newest();

        circles.remove(linden, SARA.id());

        var gone = told(SARA);
        assertThat(gone).extracting(Told::method).containsOnly("CANCEL");
        assertThat(gone).extracting(Told::sequence).containsOnly(1);
        assertThat(gone)
                .extracting(Told::uid)
                .containsExactlyElementsOf(invited.stream().map(Told::uid).toList());
        assertThat(told(FREJA)).isEmpty();
        before = newest();

        circles.add(linden, SARA.id());
        circles.add(linden, SARA.id());

        var again = told(SARA);
        assertThat(again).hasSize(3).extracting(Told::method).containsOnly("REQUEST");
        assertThat(again)
                .extracting(Told::uid)
                .doesNotContainAnyElementsOf(invited.stream().map(Told::uid).toList());
    }

    @Test
    void who_is_new_is_invited_to_what_lies_ahead() {
        circles.add(linden, IDA.id());

        assertThat(told(IDA)).extracting(Told::at).containsExactly(first, days(21), days(42));
    }

    @Test
    void who_comes_instead_has_that_meeting_until_they_are_spared() {
        circles.substitute(linden, room(3), SARA.id(), OLLE.id());
        assertThat(told(OLLE))
                .singleElement()
                .satisfies(it -> assertThat(it.at()).isEqualTo(days(21)));

        circles.withdrawSubstitute(linden, room(3), SARA.id());

        assertThat(told(OLLE)).extracting(Told::method).containsExactly("REQUEST", "CANCEL");
        assertThat(told(OLLE)).extracting(Told::uid).containsOnly(told(OLLE).getFirst().uid());
    }

    @Test
    void when_it_ends_what_lies_ahead_goes_out_of_all_calendars() {
        circles.substitute(linden, room(4), SARA.id(), OLLE.id());
        before = newest();

        circles.end(linden);

        assertThat(told(SARA)).hasSize(3).extracting(Told::method).containsOnly("CANCEL");
        assertThat(told(FREJA)).hasSize(3);
        assertThat(told(OLLE))
                .singleElement()
                .satisfies(it -> assertThat(it.at()).isEqualTo(days(42)));
    }

    @Test
    void what_nobody_was_told_of_is_not_taken_back() {
        var visit =
                circles.make(
                        new CirclePlan(
                                "Asken",
                                List.of(AINO.id()),
                                List.of(SARA.id()),
                                List.of(new Planned(first, PLACE, "leadership-room"))));
        before = newest();

        circles.move(visit, circles.roomOf(visit, 1), days(1), PLACE);
        circles.add(visit, IDA.id());
        circles.remove(visit, SARA.id());
        circles.end(visit);

        assertThat(Stream.of(AINO, SARA, IDA).flatMap(one -> told(one).stream())).isEmpty();
    }

    private RoomId room(int meeting) {
        return circles.roomOf(linden, meeting);
    }

    private Instant days(int days) {
        return first.plus(Duration.ofDays(days));
    }

    /** In the order in which it was written. */
    private List<Told> told(Cast who) {
        return mails(who).stream()
                .flatMap(mail -> mail.calendar().stream())
                .map(it ->
                        new Told(
                                it.method(),
                                Biweekly.parse(it.text()).first().getEvents().getFirst()))
                .toList();
    }

    private List<Mail> mails(Cast who) {
        return notices.newest(100).reversed().stream()
                .filter(mail -> mail.id() > before)
                .map(SentMail::mail)
                .filter(mail -> mail.to().equals(address(who)))
                .toList();
    }

    private long newest() {
        return notices.newest(1).stream().mapToLong(SentMail::id).findFirst().orElse(0);
    }

    private String address(Cast who) {
        return people.withId(who.id()).orElseThrow().address();
    }
}
