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
import tillit.programme.ProgrammeId;
import tillit.programme.plan.Audience;
import tillit.programme.plan.Effort;
import tillit.programme.plan.Kind;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;

/** Sara and Göran meet six times in a year. */
class NetworkTest {

    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    private final Member sara = new Member(1, new PersonId(new UUID(0, 1)));
    private final Member goran = new Member(2, new PersonId(new UUID(0, 2)));

    @Test
    void nobody_hosts_where_nobody_is() {
        assertThat(network(List.of(), Optional.empty()).turn(NOW)).isEmpty();
    }

    @Test
    void the_first_to_join_hosts_first() {
        assertThat(network(List.of(sara, goran), Optional.empty()).turn(NOW))
                .contains(new Turn(1, sara, Optional.empty()));
    }

    @Test
    void a_turn_lasts_until_its_meeting_is_over() {
        var soon = taken(NOW.plus(Duration.ofDays(1)));
        var today = taken(NOW.minus(Duration.ofHours(11)));
        var over = taken(NOW.minus(Duration.ofHours(12)));
        assertThat(network(List.of(sara, goran), Optional.of(soon)).turn(NOW)).contains(soon);
        assertThat(network(List.of(sara, goran), Optional.of(today)).turn(NOW)).contains(today);
        assertThat(network(List.of(sara, goran), Optional.of(over)).turn(NOW))
                .contains(new Turn(2, goran, Optional.empty()));
    }

    @Test
    void who_is_not_at_work_any_more_hosts_nothing() {
        var soon = taken(NOW.plus(Duration.ofDays(1)));
        var without =
                network(List.of(sara, goran), Optional.of(soon))
                        .with(one -> one.equals(goran.person()));
        assertThat(without.turn(NOW)).contains(new Turn(2, goran, Optional.empty()));
    }

    @Test
    void the_weeks_between_follow_from_the_days_and_how_often() {
        assertThat(network(365, 6).weeks()).isEqualTo(9);
        assertThat(network(7, 6).weeks()).isEqualTo(1);
    }

    private Turn taken(Instant at) {
        return new Turn(1, sara, Optional.of(new Meeting(at, "Biblioteket", "Hur då?")));
    }

    private static Network network(List<Member> members, Optional<Turn> last) {
        return new Network(new ProgrammeId(new UUID(1, 1)), part(365, 6), members, last);
    }

    private static Network network(int days, int times) {
        return new Network(
                new ProgrammeId(new UUID(1, 1)), part(days, times), List.of(), Optional.empty());
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
