package tillit.outcomes.publication;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.outcomes.figure.Population.MANAGERS_THAT_DAY;
import static tillit.outcomes.figure.Population.MANAGERS_THAT_YEAR;
import static tillit.outcomes.figure.Population.PERMANENT_STAFF;
import static tillit.outcomes.figure.Population.SICK_LEAVE_ALL;
import static tillit.outcomes.figure.Population.SICK_LEAVE_MANAGERS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tillit.organisation.Level;
import tillit.outcomes.figure.Atom;
import tillit.outcomes.figure.Population;
import tillit.outcomes.figure.Scope;

/** Somebody who collects all that is published tries to learn something of fewer than five managers. */
class AttackTest {

    private static final int TOWNS = 300;
    private static final int TRIES = 40;

    private final Random chance = new Random(3);
    private final RandomTown town = new RandomTown(chance);

    @Test
    void nothing_is_learnt_of_fewer_than_five_managers() {
        assertThat(learnt(5, () -> published(MANAGERS_THAT_DAY, town.byLevel(1)))).isZero();
        assertThat(learnt(5, () -> published(PERMANENT_STAFF, town.byArea()))).isZero();
    }

    @Test
    void nor_of_fewer_than_sixty_twelfths_of_a_year() {
        assertThat(learnt(60, () -> published(MANAGERS_THAT_YEAR, town.byLevel(12)))).isZero();
    }

    @Test
    void nor_of_the_sick_leave_of_fewer_than_ten_managers_or_others() {
        assertThat(learnt(10, this::absence)).isZero();
    }

    @Test
    void the_same_attack_succeeds_where_only_the_small_cells_themselves_are_withheld() {
        assertThat(learnt(5, () -> largeCells(town.byLevel(1)))).isGreaterThan(60);
    }

    @Test
    void the_same_attack_succeeds_where_managers_and_all_are_decided_apart() {
        assertThat(learnt(10, this::absenceApart)).isGreaterThan(20);
    }

    /** What is published of a town: people in each atom, and the sums that are shown. */
    private record Published<A>(Map<A, Long> people, List<Predicate<A>> sums) {}

    private record Staff(Atom area, boolean managers) {}

    /** In how many towns something is learnt of people who are fewer than the limit. */
    private <A> long learnt(long limit, Supplier<Published<A>> towns) {
        return Stream.generate(towns).limit(TOWNS).filter(town -> gaveAway(town, limit)).count();
    }

    private <A> boolean gaveAway(Published<A> town, long limit) {
        var attacker = new Attacker<>(town.people(), town.sums(), chance);
        return Stream.generate(() -> few(town, limit))
                .limit(TRIES)
                .filter(atoms -> !atoms.isEmpty())
                .anyMatch(attacker::learns);
    }

    /** Atoms of one sum that is shown, of what it leaves, or any: as many as are fewer than the limit together. */
    private <A> Set<A> few(Published<A> town, long limit) {
        var atoms = new ArrayList<>(town.people().keySet());
        atoms.removeIf(atom -> town.people().getOrDefault(atom, 0L) == 0);
        for (var sum : town.sums())
            switch (chance.nextInt(4)) {
                case 0 -> atoms.removeIf(sum);
                case 1 -> atoms.removeIf(sum.negate());
                default -> {}
            }
        Collections.shuffle(atoms, chance);
        return upTo(limit, atoms, town.people());
    }

    private static <A> Set<A> upTo(long limit, List<A> atoms, Map<A, Long> people) {
        var few = new HashSet<A>();
        long sum = 0;
        for (var atom : atoms) {
            long more = people.getOrDefault(atom, 0L);
            if (sum + more >= limit) continue;
            few.add(atom);
            sum += more;
        }
        return few;
    }

    private static Published<Atom> published(Population population, Map<Atom, Long> people) {
        var shown = Publication.of(Map.of(population, people)).scopes(population);
        return new Published<>(people, sums(shown));
    }

    private static List<Predicate<Atom>> sums(Set<Scope> shown) {
        return inOrder(shown).<Predicate<Atom>>map(scope -> scope::holds).toList();
    }

    private Published<Staff> absence() {
        var everybody = town.byArea();
        var managers = town.among(everybody);
        return staff(
                everybody,
                managers,
                Publication.of(Map.of(SICK_LEAVE_ALL, everybody, SICK_LEAVE_MANAGERS, managers))
                        ::scopes);
    }

    private Published<Staff> absenceApart() {
        var everybody = town.byArea();
        var managers = town.among(everybody);
        return staff(
                everybody,
                managers,
                population ->
                        Publication.of(
                                        Map.of(
                                                population,
                                                population == SICK_LEAVE_ALL
                                                        ? everybody
                                                        : managers))
                                .scopes(population));
    }

    private static Published<Staff> staff(
            Map<Atom, Long> everybody,
            Map<Atom, Long> managers,
            Function<Population, Set<Scope>> shown) {
        var people = new LinkedHashMap<Staff, Long>();
        everybody.forEach((area, all) -> {
            long leading = managers.getOrDefault(area, 0L);
            people.put(new Staff(area, true), leading);
            people.put(new Staff(area, false), all - leading);
        });
        var sums = new ArrayList<Predicate<Staff>>();
        inOrder(shown.apply(SICK_LEAVE_ALL))
                .forEach(scope -> sums.add(one -> scope.holds(one.area())));
        inOrder(shown.apply(SICK_LEAVE_MANAGERS))
                .forEach(scope -> sums.add(one -> one.managers() && scope.holds(one.area())));
        return new Published<>(people, sums);
    }

    /** The same in each run: sets have an order of their own each time. */
    private static Stream<Scope> inOrder(Set<Scope> scopes) {
        return scopes.stream().sorted(Comparator.comparing(Scope::toString));
    }

    private static Published<Atom> largeCells(Map<Atom, Long> people) {
        var scopes =
                Stream.concat(
                        Stream.of(new Scope.Organisation()),
                        Stream.concat(
                                people.keySet().stream().map(atom -> new Scope.Area(atom.area())),
                                Stream.of(Level.values()).map(Scope.ManagerLevel::new)));
        return new Published<>(
                people,
                sums(
                        scopes.filter(scope -> size(people, scope) >= 5)
                                .collect(toUnmodifiableSet())));
    }

    private static long size(Map<Atom, Long> people, Scope scope) {
        return people.entrySet().stream()
                .filter(atom -> scope.holds(atom.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
