package tillit.programme.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tillit.access.PersonId;
import tillit.organisation.Days;
import tillit.programme.plan.Audience;
import tillit.programme.plan.Effort;
import tillit.programme.plan.Kind;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;

/** Sara and Göran meet again and again. */
class NetworkTest {

    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    private final Member sara = member(1, NOW.minus(Duration.ofDays(100)));
    private final Member goran = member(2, NOW.minus(Duration.ofDays(5)));

    @Test
    void nobody_hosts_where_nobody_is() {
        assertThat(network(List.of(), Optional.empty()).turn(NOW)).isEmpty();
    }

    @Test
    void the_first_to_join_hosts_first_from_then_on() {
        assertThat(network(List.of(sara, goran), Optional.empty()).turn(NOW))
                .contains(Turn.waiting(1, sara, sara.since()));
    }

    @Test
    void a_turn_lasts_until_its_meeting_is_over() {
        var soon = taken(NOW.plus(Duration.ofDays(1)));
        var today = taken(NOW.minus(Duration.ofHours(11)));
        var over = taken(NOW.minus(Duration.ofHours(12)));
        assertThat(host(soon)).isEqualTo(sara);
        assertThat(host(today)).isEqualTo(sara);
        assertThat(network(List.of(sara, goran), Optional.of(over)).turn(NOW))
                .contains(Turn.waiting(2, goran, NOW));
    }

    @Test
    void a_turn_does_not_begin_before_its_host_has_joined() {
        var longAgo = taken(NOW.minus(Duration.ofDays(60)));
        assertThat(network(List.of(sara, goran), Optional.of(longAgo)).turn(NOW))
                .contains(Turn.waiting(2, goran, goran.since()));
    }

    @Test
    void who_is_not_at_work_any_more_hosts_nothing() {
        var soon = taken(NOW.plus(Duration.ofDays(1)));
        var without =
                network(List.of(sara, goran), Optional.of(soon))
                        .with(one -> one.equals(goran.person()));
        assertThat(without.turn(NOW).map(Turn::host)).contains(goran);
        assertThat(without.turn(NOW).map(Turn::number)).contains(2);
    }

    @Test
    void a_host_is_reminded_once_after_two_weeks_and_passed_over_a_week_later_at_the_earliest() {
        var network = network(List.of(sara, goran), Optional.empty());
        var reminded = sara.since().plus(Duration.ofDays(14));
        assertThat(network.isToBeReminded(reminded.minusMillis(1))).isFalse();
        assertThat(network.isToBeReminded(reminded)).isTrue();
        assertThat(network.isSilent(NOW)).isFalse();

        var after = reminded(network, new Reminder(1, sara.number(), reminded));
        assertThat(after.isToBeReminded(NOW)).isFalse();
        assertThat(after.isSilent(reminded.plus(Duration.ofDays(7)).minusMillis(1))).isFalse();
        assertThat(after.isSilent(reminded.plus(Duration.ofDays(7)))).isTrue();
    }

    /** Sara left after her reminder: Göran has heard nothing yet. */
    @Test
    void a_reminder_is_of_one_turn_and_one_person() {
        var reminder = new Reminder(1, sara.number(), NOW.minus(Duration.ofDays(50)));
        var gone = network(List.of(goran), Optional.empty());
        assertThat(reminded(gone, reminder).isSilent(NOW)).isFalse();
        var later = network(List.of(sara), Optional.of(taken(NOW.minus(Duration.ofDays(40)))));
        assertThat(reminded(later, reminder).isSilent(NOW)).isFalse();
    }

    @Test
    void who_waits_for_nobody_or_has_said_when_is_not_reminded() {
        assertThat(network(List.of(sara), Optional.empty()).isToBeReminded(NOW)).isFalse();
        var soon = taken(NOW.plus(Duration.ofDays(1)));
        assertThat(network(List.of(sara, goran), Optional.of(soon)).isToBeReminded(NOW)).isFalse();
    }

    @Test
    void calendars_are_told_of_another_time_or_place_and_of_nothing_else() {
        var meeting = meeting(NOW.plus(Duration.ofDays(1)), "Biblioteket", "Hur då?");
        var first = Turn.waiting(1, sara, NOW).met(meeting, NOW);
        assertThat(first.sequence()).isZero();
        var turn = network(List.of(sara, goran), Optional.of(first)).turn(NOW).orElseThrow();
        assertThat(turn.met(meeting(meeting.at(), "Biblioteket", "Varför?"), NOW).sequence())
                .isZero();
        assertThat(turn.met(meeting(meeting.at(), "Kajen", "Hur då?"), NOW).sequence())
                .isEqualTo(1);
        assertThat(turn.met(meeting(NOW, "Biblioteket", "Hur då?"), NOW).sequence()).isEqualTo(1);
    }

    @Test
    void the_weeks_between_follow_from_the_days_and_how_often() {
        assertThat(Charter.weeks(part(365, 6))).isEqualTo(9);
        assertThat(Charter.weeks(part(7, 6))).isEqualTo(1);
    }

    @Test
    void a_rhythm_of_its_own_is_the_one_that_comes_nearest() {
        assertThat(Rhythm.near(1)).isEqualTo(Rhythm.FORTNIGHT);
        assertThat(Rhythm.near(8)).isEqualTo(Rhythm.SECOND_MONTH);
        assertThat(Rhythm.near(52)).isEqualTo(Rhythm.HALF_YEAR);
    }

    private Member host(Taken taken) {
        return network(List.of(sara, goran), Optional.of(taken)).turn(NOW).orElseThrow().host();
    }

    private Taken taken(Instant at) {
        var meeting = meeting(at, "Biblioteket", "Hur då?");
        return new Taken(1, sara.number(), NOW, Optional.of(meeting), 0, Optional.empty());
    }

    private static Meeting meeting(Instant at, String place, String question) {
        return new Meeting(at, place, question, Optional.empty());
    }

    private static Member member(long number, Instant since) {
        return new Member(number, new PersonId(new UUID(0, number)), since);
    }

    private static Network network(List<Member> members, Optional<Taken> last) {
        return new Network(
                new NetworkId(new UUID(1, 1)),
                Charter.after("Kastanjen"),
                members,
                last,
                Optional.empty());
    }

    private static Network reminded(Network network, Reminder reminder) {
        return new Network(
                network.id(),
                network.charter(),
                network.members(),
                network.last(),
                Optional.of(reminder));
    }

    private static Part part(int days, int times) {
        return new Part(
                new PartId(new UUID(1, 2)),
                Kind.NETWORK,
                "Nätverk",
                "",
                Days.between(FIRST, FIRST.plusDays(days - 1)),
                new Audience(Set.of(), true, Set.of()),
                Set.of(),
                false,
                new Effort(180, times),
                Set.of());
    }
}
