package tillit.outcomes.publication;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static tillit.organisation.Level.DIRECTOR;
import static tillit.organisation.Level.HEAD;
import static tillit.organisation.Level.UNIT_MANAGER;
import static tillit.outcomes.figure.Population.MANAGERS_THAT_DAY;
import static tillit.outcomes.figure.Population.MANAGERS_THAT_YEAR;
import static tillit.outcomes.figure.Population.PERMANENT_STAFF;
import static tillit.outcomes.figure.Population.SICK_LEAVE_ALL;
import static tillit.outcomes.figure.Population.SICK_LEAVE_MANAGERS;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tillit.organisation.Level;
import tillit.outcomes.figure.Atom;
import tillit.outcomes.figure.Population;
import tillit.outcomes.figure.Scope;
import tillit.outcomes.figure.Scope.Area;
import tillit.outcomes.figure.Scope.ManagerLevel;
import tillit.outcomes.figure.Scope.Organisation;

/** What Birgitta, the safety representative, gets to see, and what she cannot work out. */
class PublicationTest {

    private static final Scope ALL = new Organisation();
    private static final Scope CARE = new Area("Omsorg");
    private static final Scope SCHOOL = new Area("Skola");
    private static final Scope TOWN_HALL = new Area("Kansli");

    @Test
    void cells_of_five_managers_are_shown_when_nobody_is_left_over() {
        assertThat(staff(Map.of("Omsorg", 5L, "Skola", 9L)))
                .containsExactlyInAnyOrder(ALL, CARE, SCHOOL);
    }

    @Test
    void a_small_office_takes_the_smallest_other_area_with_it() {
        assertThat(staff(Map.of("Kansli", 4L, "Omsorg", 30L, "Skola", 20L, "Teknik", 6L)))
                .containsExactlyInAnyOrder(ALL, CARE, SCHOOL);
    }

    @Test
    void two_small_offices_hide_each_other_when_together_they_are_enough() {
        assertThat(staff(Map.of("Kansli", 3L, "Teknik", 2L, "Omsorg", 30L)))
                .containsExactlyInAnyOrder(ALL, CARE);
    }

    @Test
    void what_lies_beside_the_areas_hides_like_an_area_and_is_never_told() {
        assertThat(staff(Map.of("", 1L, "Omsorg", 30L, "Skola", 20L)))
                .containsExactlyInAnyOrder(ALL, CARE);
    }

    @Test
    void an_area_without_managers_shows_nothing_and_harms_nothing() {
        assertThat(staff(Map.of("Kansli", 0L, "Omsorg", 30L, "Skola", 20L)))
                .containsExactlyInAnyOrder(ALL, CARE, SCHOOL);
    }

    @Test
    void of_four_managers_in_all_nothing_is_shown() {
        assertThat(staff(Map.of("Omsorg", 2L, "Skola", 2L))).isEmpty();
        assertThat(Publication.of(Map.of()).shows(PERMANENT_STAFF, ALL)).isFalse();
    }

    @Test
    void few_directors_are_hidden_behind_the_heads() {
        var weights =
                Map.of(
                        atom("Omsorg", DIRECTOR), 2L,
                        atom("Omsorg", HEAD), 10L,
                        atom("Omsorg", UNIT_MANAGER), 40L,
                        atom("Skola", UNIT_MANAGER), 40L);
        assertThat(shown(MANAGERS_THAT_DAY, weights))
                .containsExactlyInAnyOrder(ALL, level(UNIT_MANAGER), CARE, SCHOOL);
    }

    @Test
    void heads_who_all_sit_in_care_hide_care_as_its_other_managers_are_few() {
        var weights =
                Map.of(
                        atom("Omsorg", HEAD), 10L,
                        atom("Omsorg", UNIT_MANAGER), 4L,
                        atom("Skola", UNIT_MANAGER), 40L,
                        atom("Teknik", UNIT_MANAGER), 20L);
        assertThat(shown(MANAGERS_THAT_DAY, weights))
                .containsExactlyInAnyOrder(ALL, level(HEAD), level(UNIT_MANAGER), SCHOOL);
    }

    @Test
    void a_year_is_weighed_in_twelfths() {
        assertThat(shown(MANAGERS_THAT_YEAR, Map.of(atom("Omsorg", HEAD), 60L))).contains(ALL);
        assertThat(shown(MANAGERS_THAT_YEAR, Map.of(atom("Omsorg", HEAD), 59L))).isEmpty();
    }

    @Test
    void everybodys_sick_leave_without_the_managers_is_not_that_of_seven() {
        var shown =
                Publication.of(
                        Map.of(
                                SICK_LEAVE_ALL,
                                        areas(Map.of("Kansli", 17L, "Omsorg", 900L, "Skola", 300L)),
                                SICK_LEAVE_MANAGERS,
                                        areas(Map.of("Kansli", 10L, "Omsorg", 40L, "Skola", 20L))));
        assertThat(shown.scopes(SICK_LEAVE_ALL))
                .containsExactlyInAnyOrder(ALL, CARE, SCHOOL, TOWN_HALL);
        assertThat(shown.scopes(SICK_LEAVE_MANAGERS)).containsExactlyInAnyOrder(ALL, CARE);
    }

    @Test
    void managers_beside_the_areas_may_be_those_of_an_area_that_only_the_others_name() {
        var shown =
                absence(
                        Map.of("Kansli", 17L, "Omsorg", 900L, "Skola", 300L),
                        Map.of("", 10L, "Omsorg", 40L, "Skola", 20L));
        assertThat(shown.scopes(SICK_LEAVE_ALL)).doesNotContain(TOWN_HALL);
        assertThat(shown.scopes(SICK_LEAVE_ALL)).contains(ALL, CARE);
    }

    @Test
    void the_sick_leave_of_three_is_not_that_of_fifteen_without_twelve_managers() {
        var shown = absence(Map.of("Kansli", 15L), Map.of("", 12L));
        assertThat(shown.scopes(SICK_LEAVE_ALL)).containsExactly(ALL);
        assertThat(shown.scopes(SICK_LEAVE_MANAGERS)).isEmpty();
    }

    @Test
    void of_more_managers_than_there_are_people_nothing_is_told() {
        var shown = absence(Map.of("Omsorg", 20L, "Skola", 40L), Map.of("Omsorg", 30L));
        assertThat(shown.scopes(SICK_LEAVE_ALL)).containsExactlyInAnyOrder(ALL, CARE, SCHOOL);
        assertThat(shown.scopes(SICK_LEAVE_MANAGERS)).isEmpty();
    }

    private static Publication absence(Map<String, Long> everybody, Map<String, Long> managers) {
        return Publication.of(
                Map.of(SICK_LEAVE_ALL, areas(everybody), SICK_LEAVE_MANAGERS, areas(managers)));
    }

    @Test
    void sick_leave_is_shown_from_ten_people_on() {
        var shown = Publication.of(Map.of(SICK_LEAVE_ALL, areas(Map.of("Skola", 10L))));
        assertThat(shown.shows(SICK_LEAVE_ALL, SCHOOL)).isTrue();
        assertThat(shown.shows(SICK_LEAVE_MANAGERS, ALL)).isFalse();
        shown = Publication.of(Map.of(SICK_LEAVE_ALL, areas(Map.of("Skola", 9L))));
        assertThat(shown.shows(SICK_LEAVE_ALL, ALL)).isFalse();
    }

    @Test
    void thirty_areas_are_decided_before_anybody_notices() {
        var chance = new Random(8);
        var weights = new HashMap<Atom, Long>();
        for (int area = 0; area < 30; area++)
            for (var level : Level.values())
                weights.put(atom("Område " + area, level), (long) chance.nextInt(9));
        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> shown(MANAGERS_THAT_DAY, weights));
    }

    @Test
    void of_more_than_a_hundred_areas_none_is_shown_and_nobody_waits() {
        var hundred = new HashMap<String, Long>();
        for (int area = 0; area < 100; area++) hundred.put("Område " + area, 9L);
        assertThat(staff(hundred)).hasSize(101);
        hundred.put("Ett till", 9L);
        assertThat(staff(hundred)).containsExactly(ALL);
    }

    private static Set<Scope> staff(Map<String, Long> managers) {
        return shown(PERMANENT_STAFF, areas(managers));
    }

    private static Set<Scope> shown(Population population, Map<Atom, Long> weights) {
        return Publication.of(Map.of(population, weights)).scopes(population);
    }

    private static Map<Atom, Long> areas(Map<String, Long> people) {
        return people.entrySet().stream()
                .collect(
                        toMap(
                                entry -> new Atom(entry.getKey(), Optional.empty()),
                                Map.Entry::getValue));
    }

    private static Atom atom(String area, Level level) {
        return new Atom(area, Optional.of(level));
    }

    private static Scope level(Level level) {
        return new ManagerLevel(level);
    }
}
