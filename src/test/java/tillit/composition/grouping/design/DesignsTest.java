package tillit.composition.grouping.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts by brute force who met whom: what algebra says is believed of nothing. */
class DesignsTest {

    @ParameterizedTest
    @CsvSource({"7,7,8", "8,8,9", "8,4,10", "10,4,10", "10,4,13", "5,3,7", "6,4,7", "9,3,13"})
    void theFamousOnesAreKnown(int groups, int size, int rounds) {
        assertThat(repeats(Designs.known(groups, size, rounds).orElseThrow(), groups, size))
                .isZero();
    }

    @Test
    void whateverIsOfferedHasNoRepeat() {
        for (int size = 2; size <= 10; size++)
            for (int groups = 1; groups <= 33; groups++)
                for (int rounds = 1; rounds <= groups * size; rounds++) {
                    var known = Designs.known(groups, size, rounds);
                    if (known.isEmpty()) break;
                    assertThat(known.get()).hasNumberOfRows(rounds);
                    assertThat(repeats(known.get(), groups, size))
                            .as("%d groups of %d, %d rounds", groups, size, rounds)
                            .isZero();
                }
    }

    @Test
    void nobodyMeetsTheirOwnClass() {
        for (int groups : new int[] {7, 12, 50}) {
            int size = groups == 7 ? 5 : 8;
            int rounds = groups == 12 ? 2 : 4;
            for (int[] round : Designs.between(groups, size, rounds).orElseThrow())
                for (int first = 0; first < round.length; first += groups)
                    assertThat(IntStream.range(first, first + groups).map(p -> round[p]).distinct())
                            .hasSize(groups);
        }
    }

    @Test
    void pairsGoOnUntilEverybodyHasMetEverybody() {
        var rounds = Designs.known(200, 2, 399).orElseThrow();

        assertThat(repeats(rounds, 200, 2)).isZero();
        assertThat(Designs.known(200, 2, 400)).isEmpty();
    }

    @Test
    void moreThanThereArePeopleToMeetIsNeverOffered() {
        assertThat(Designs.known(8, 4, 11)).isEmpty();
        assertThat(Designs.known(7, 7, 9)).isEmpty();
        assertThat(Designs.known(1, 4, 2)).isEmpty();
    }

    @Test
    void aHallOfFiftyTablesMeetsTwentyTimes() {
        assertThat(Designs.known(50, 8, 20).map(all -> repeats(all, 50, 8))).contains(0L);
        assertThat(Designs.known(700, 9, 20).map(all -> repeats(all, 700, 9))).contains(0L);
    }

    /** Of pairs who meet a second time; a group of a wrong size counts as one. */
    static long repeats(int[][] rounds, int groups, int size) {
        long repeats = 0;
        boolean[][] met = new boolean[groups * size][groups * size];
        for (int[] round : rounds) {
            int[][] people = new int[groups][];
            for (int group = 0; group < groups; group++) people[group] = in(round, group);
            for (int[] together : people) {
                if (together.length != size) repeats++;
                for (int one : together)
                    for (int other : together)
                        if (one < other) {
                            if (met[one][other]) repeats++;
                            met[one][other] = true;
                        }
            }
        }
        return repeats;
    }

    private static int[] in(int[] round, int group) {
        return IntStream.range(0, round.length).filter(person -> round[person] == group).toArray();
    }
}
