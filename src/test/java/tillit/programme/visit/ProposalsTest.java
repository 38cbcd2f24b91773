package tillit.programme.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tillit.access.PersonId;

/** Whom a host is told to ask: fairly, from many areas, and never somebody who is busy. */
class ProposalsTest {

    private final PersonId host = person(1);

    @Test
    void who_was_invited_least_comes_first_and_each_of_another_area() {
        var those = List.of(one(2, "Skola", 3), one(3, "Skola", 0), one(4, "Park", 1));
        var proposed = of(those, Set.of());
        assertThat(proposed).extracting(Candidate::area).startsWith("Skola", "Park");
        assertThat(proposed).extracting(Candidate::times).containsExactly(0, 1, 3);
    }

    @Test
    void of_an_area_from_which_somebody_comes_already_others_are_told_last() {
        var those = List.of(one(2, "Skola", 0), one(3, "Park", 5), one(4, "Kultur", 6));
        assertThat(of(those, Set.of("Skola")))
                .extracting(Candidate::area)
                .containsExactly("Park", "Kultur", "Skola");
    }

    @Test
    void hosts_are_told_others_first() {
        var those = IntStream.range(10, 60).mapToObj(it -> one(it, "Area " + it, 0)).toList();
        var firsts =
                IntStream.range(100, 120)
                        .mapToObj(it -> new Proposals(person(it), Set.of()).of(those, _ -> true))
                        .map(List::getFirst)
                        .distinct();
        assertThat(firsts).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatever_the_town_proposals_are_free_many_coloured_and_fair(long seed) {
        var random = new Random(seed);
        for (int town = 0; town < 200; town++) {
            var those = those(random);
            var busy =
                    those.stream()
                            .filter(_ -> random.nextInt(3) == 0)
                            .map(Candidate::person)
                            .toList();
            var proposed =
                    new Proposals(host, Set.of()).of(those, one -> !busy.contains(one.person()));
            var free = those.stream().filter(one -> !busy.contains(one.person())).toList();
            assertThat(proposed).isSubsetOf(free).doesNotHaveDuplicates();
            assertThat(proposed).hasSize(Math.min(Proposals.MOST, free.size()));
            assertThat(areas(proposed)).isEqualTo(Math.min(Proposals.MOST, areas(free)));
            for (var one : proposed)
                assertThat(free)
                        .filteredOn(other -> !proposed.contains(other))
                        .filteredOn(other -> other.area().equals(one.area()))
                        .allMatch(other -> other.times() >= one.times());
        }
    }

    /** Two hundred hosts each ask the first two that they are told. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void in_the_long_run_all_of_an_area_are_invited_as_often(long seed) {
        var random = new Random(seed);
        var those = those(random);
        var times = new HashMap<PersonId, Integer>();
        for (int turn = 0; turn < 200; turn++) {
            var asking = those.get(random.nextInt(those.size()));
            var others =
                    those.stream()
                            .filter(one -> !one.area().equals(asking.area()))
                            .map(one -> counted(one, times))
                            .toList();
            new Proposals(asking.person(), Set.of())
                    .of(others, _ -> true).stream()
                            .limit(2)
                            .forEach(one -> times.merge(one.person(), 1, Integer::sum));
        }
        var ofArea = new HashMap<String, List<Integer>>();
        those.forEach(one ->
                ofArea.computeIfAbsent(one.area(), _ -> new ArrayList<>())
                        .add(times.getOrDefault(one.person(), 0)));
        assertThat(ofArea.values())
                .allSatisfy(all ->
                        assertThat(all.stream().mapToInt(it -> it).max().orElse(0))
                                .isLessThanOrEqualTo(
                                        1 + all.stream().mapToInt(it -> it).min().orElse(0)));
    }

    private static Candidate counted(Candidate one, Map<PersonId, Integer> times) {
        return new Candidate(one.person(), one.area(), times.getOrDefault(one.person(), 0));
    }

    private static List<Candidate> those(Random random) {
        int areas = 1 + random.nextInt(6);
        return IntStream.range(0, 2 + random.nextInt(30))
                .mapToObj(it -> one(100 + it, "Area " + random.nextInt(areas), random.nextInt(4)))
                .toList();
    }

    private static long areas(Collection<Candidate> those) {
        return those.stream().map(Candidate::area).distinct().count();
    }

    private List<Candidate> of(List<Candidate> those, Set<String> areas) {
        return new Proposals(host, areas).of(those, _ -> true);
    }

    private static Candidate one(int number, String area, int times) {
        return new Candidate(person(number), area, times);
    }

    private static PersonId person(int number) {
        return new PersonId(
                UUID.nameUUIDFromBytes(new byte[] {(byte) number, (byte) (number >> 8)}));
    }
}
