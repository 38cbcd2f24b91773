package tillit.programme.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tillit.access.PersonId;
import tillit.programme.ProgrammeId;
import tillit.programme.plan.PartId;

/** How far people have come in a part with several occasions. */
class ReachedTest {

    private static final Instant NINE = Instant.parse("2027-03-04T08:00:00Z");
    private static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());
    private static final PartId PART = new PartId(UUID.randomUUID());

    private final PersonId aino = new PersonId(UUID.randomUUID());
    private final PersonId sara = new PersonId(UUID.randomUUID());

    @Test
    void the_first_have_places_and_the_others_wait() {
        var reached = Reached.of(List.of(roll(0, 1, Set.of(), aino, sara)));
        assertThat(reached)
                .containsEntry(aino, new Reached(HowFar.HAS_PLACE, Optional.of(NINE)))
                .containsEntry(sara, new Reached(HowFar.WAITS, Optional.of(NINE)))
                .hasSize(2);
    }

    @Test
    void a_place_counts_more_than_a_turn_and_having_been_there_more_than_both() {
        var full = roll(0, 1, Set.of(), sara, aino);
        var later = roll(7, 2, Set.of(), aino);
        var last = roll(14, 2, Set.of(sara), sara);
        var reached = Reached.of(List.of(full, later, last));
        assertThat(reached)
                .containsEntry(aino, new Reached(HowFar.HAS_PLACE, Optional.of(day(7))))
                .containsEntry(sara, new Reached(HowFar.WAS_THERE, Optional.of(day(14))));
    }

    @Test
    void of_two_places_the_earlier_is_told() {
        var reached = Reached.of(List.of(roll(7, 2, Set.of(), aino), roll(0, 2, Set.of(), aino)));
        assertThat(reached).containsEntry(aino, new Reached(HowFar.HAS_PLACE, Optional.of(NINE)));
    }

    @Test
    void a_place_at_what_was_called_off_is_none_but_who_was_there_was_there() {
        var off = roll(0, 2, Set.of(sara), aino, sara);
        var reached =
                Reached.of(List.of(new Roll(off.occasion().off(), off.inOrder(), off.attended())));
        assertThat(reached).containsOnlyKeys(sara);
    }

    private static Instant day(int number) {
        return NINE.plus(Duration.ofDays(number));
    }

    private static Roll roll(int day, int places, Set<PersonId> attended, PersonId... people) {
        return new Roll(
                new Occasion(
                        new OccasionId(UUID.randomUUID()),
                        PROGRAMME,
                        PART,
                        new When(day(day), day(day).plus(Duration.ofHours(3))),
                        "Rådhuset",
                        places,
                        LocalDate.of(2027, 3, 1)),
                Arrays.asList(people),
                attended);
    }
}
