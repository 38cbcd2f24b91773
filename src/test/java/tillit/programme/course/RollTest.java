package tillit.programme.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tillit.access.PersonId;
import tillit.programme.ProgrammeId;
import tillit.programme.plan.PartId;

/** Who has a place and who waits. */
class RollTest {

    private static final Instant NINE = Instant.parse("2027-03-04T08:00:00Z");

    @Test
    void the_first_have_places_and_the_others_wait_for_their_turn() {
        var roll = roll(2, people(4));
        assertThat(roll.placed()).containsExactly(person(0), person(1));
        assertThat(roll.turn(person(2))).isEqualTo(1);
        assertThat(roll.turn(person(3))).isEqualTo(2);
        assertThat(roll.turn(person(0))).isZero();
        assertThat(roll.free()).isZero();
        assertThat(roll(6, people(4)).free()).isEqualTo(2);
    }

    @Test
    void who_has_waited_longest_moves_up() {
        var before = roll(2, people(4));
        var after = roll(2, without(before, person(1)));
        assertThat(after.movedUp(before)).containsExactly(person(2));
        assertThat(roll(2, without(before, person(3))).movedUp(before)).isEmpty();
    }

    /** Whatever is tried: nobody with a place loses it to another, and nobody in the queue is passed by. */
    @Test
    void nobody_is_passed_by() {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            var before = roll(1 + random.nextInt(5), people(random.nextInt(12)));
            if (before.inOrder().isEmpty()) continue;
            var leaves = before.inOrder().get(random.nextInt(before.inOrder().size()));
            var after = roll(before.occasion().places(), without(before, leaves));
            assertThat(after.placed())
                    .containsAll(
                            before.placed().stream().filter(it -> !it.equals(leaves)).toList());
            for (var one : after.waiting())
                assertThat(after.turn(one)).isBetween(before.turn(one) - 1, before.turn(one));
            assertThat(after.movedUp(before)).hasSizeLessThanOrEqualTo(1);
            assertThat(after.placed().size() + after.free()).isEqualTo(before.occasion().places());
        }
    }

    @Test
    void what_ends_when_another_begins_is_not_at_the_same_time() {
        var morning = new When(NINE, NINE.plusSeconds(3600));
        assertThat(morning.overlaps(new When(NINE.plusSeconds(3600), NINE.plusSeconds(7200))))
                .isFalse();
        assertThat(morning.overlaps(new When(NINE.plusSeconds(3599), NINE.plusSeconds(7200))))
                .isTrue();
        assertThat(new When(NINE.minusSeconds(60), NINE.plusSeconds(9000)).overlaps(morning))
                .isTrue();
    }

    private static List<PersonId> without(Roll roll, PersonId person) {
        var others = new ArrayList<>(roll.inOrder());
        others.remove(person);
        return others;
    }

    private static List<PersonId> people(int count) {
        return IntStream.range(0, count).mapToObj(RollTest::person).toList();
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(1, number));
    }

    private static Roll roll(int places, List<PersonId> inOrder) {
        return new Roll(
                new Occasion(
                        new OccasionId(new UUID(2, 0)),
                        new ProgrammeId(new UUID(3, 0)),
                        new PartId(new UUID(4, 0)),
                        new When(NINE, NINE.plusSeconds(3600)),
                        "Rådhuset",
                        places,
                        LocalDate.of(2027, 3, 1)),
                inOrder,
                Set.of());
    }
}
