package tillit.outcomes.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import tillit.organisation.Employment;
import tillit.outcomes.publication.Publication;

/** From the register to what is shown, asked of the people themselves: who is it that a number tells of? */
class NobodyGivenAwayTest {

    @RepeatedTest(300)
    void no_sick_leave_of_fewer_than_ten_follows_from_what_is_shown(RepetitionInfo town) {
        var rows = new Rows(new Random(town.getCurrentRepetition()));
        var sums = new Sums(shown(new Figures(rows.history()).of(2024)));

        assertThat(fewerThanTen(rows).filter(sums::tellsOf)).isEmpty();
    }

    @Test
    void yet_much_is_shown_also_of_areas_and_their_managers() {
        var shown =
                IntStream.rangeClosed(1, 300)
                        .mapToObj(town -> new Rows(new Random(town)))
                        .mapToInt(rows -> shown(new Figures(rows.history()).of(2024)).size());

        assertThat(shown.filter(sums -> sums > 3).count()).isGreaterThan(50);
    }

    private static List<Long> shown(YearOfFigures year) {
        var publication = Publication.of(year.weights());
        return year.measures().stream()
                .filter(publication::shows)
                .filter(measure -> measure.figure().kind() == ValueKind.HOURS)
                .map(measure -> measure.numerator().orElseThrow())
                .map(BigDecimal::longValueExact)
                .toList();
    }

    /** Every choice of groups in which there is somebody, but not ten. */
    private static LongStream fewerThanTen(Rows rows) {
        return LongStream.range(1, 1L << rows.people.length)
                .filter(groups -> {
                    int people = people(rows, groups);
                    return people > 0 && people < Publication.FEWEST_ABSENT;
                });
    }

    private static int people(Rows rows, long groups) {
        return IntStream.range(0, rows.people.length)
                .filter(group -> (groups >>> group & 1) == 1)
                .map(group -> rows.people[group])
                .sum();
    }

    @RepeatedTest(100)
    void no_staff_turnover_of_fewer_than_five_follows_from_what_is_shown(RepetitionInfo number) {
        var town = town(new Random(number.getCurrentRepetition())).in(2024);
        var publication = Publication.of(town.weights());
        var turnover =
                town.measures().stream()
                        .filter(measure -> measure.figure() == KeyFigure.STAFF_TURNOVER)
                        .filter(publication::shows)
                        .toList();
        long rest = 0;
        for (var measure : turnover) {
            long people = measure.denominator().longValueExact();
            assertThat(people).isGreaterThanOrEqualTo(Publication.FEWEST_MANAGERS);
            rest += measure.scope().equals(SmallTown.ALL) ? people : -people;
        }
        assertThat(rest).satisfiesAnyOf(few -> assertThat(few).isZero(), this::isEnough);
    }

    private void isEnough(long people) {
        assertThat(people).isGreaterThanOrEqualTo(Publication.FEWEST_MANAGERS);
    }

    /** Managers and others, some of them for a time. */
    private static SmallTown town(Random chance) {
        var town = new SmallTown();
        for (var unit : List.of("Ekhamn", "Bokelund", "Almvik")) {
            for (int i = chance.nextInt(12); i > 0; i--)
                if (chance.nextBoolean()) town.leads(unit + " chef " + i, 3, unit, "2015-01-01..");
                else town.leadsForATime(unit + " chef " + i, 3, unit, "2015-01-01..");
            for (int i = chance.nextInt(3); i > 0; i--)
                town.works(unit + i, unit, "2015-01-01..", Employment.PERMANENT);
        }
        return town;
    }
}
