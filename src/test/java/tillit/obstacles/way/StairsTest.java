package tillit.obstacles.way;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.obstacles.way.Town.BEGAN;
import static tillit.obstacles.way.Town.CARE;
import static tillit.obstacles.way.Town.KITCHEN;
import static tillit.obstacles.way.Town.LAUNDRY;
import static tillit.obstacles.way.Town.MEALS;
import static tillit.obstacles.way.Town.TOWN;
import static tillit.obstacles.way.Town.person;
import static tillit.obstacles.way.Town.unit;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tillit.organisation.Level;
import tillit.organisation.UnitId;

/** Who answers follows from the register of the day, also when units are merged, divided or nobody's. */
class StairsTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 5, 31);
    private static final LocalDate AFTER = LocalDate.of(2026, 6, 1);

    @Test
    void an_employee_is_answered_by_their_manager_and_a_manager_by_the_next_one_above() {
        var stairs = Town.usual().on(AFTER);
        assertThat(unitOf(stairs.nearest(KITCHEN, Optional.of(person("anna"))))).contains(KITCHEN);
        assertThat(unitOf(stairs.nearest(KITCHEN, Optional.of(person("omar"))))).contains(MEALS);
        assertThat(unitOf(stairs.nearest(TOWN, Optional.of(person("stina"))))).isEmpty();
    }

    @Test
    void where_nobody_manages_the_nearest_one_above_answers() {
        var stairs = Town.usual().leaves(KITCHEN, BEFORE).leaves(MEALS, BEFORE).on(AFTER);
        assertThat(unitOf(stairs.at(KITCHEN, KITCHEN))).contains(CARE);
    }

    @Test
    void who_manages_two_steps_is_not_asked_twice() {
        var stairs =
                Town.usual()
                        .leaves(MEALS, BEFORE)
                        .manages("omar", MEALS, Level.HEAD, AFTER, null)
                        .on(AFTER);
        assertThat(unitOf(stairs.above(stairs.at(KITCHEN, KITCHEN).orElseThrow()))).contains(CARE);
    }

    @Test
    void two_units_that_are_merged_are_answered_for_by_the_one_that_came_of_them() {
        var food = unit("food");
        var stairs =
                Town.usual()
                        .ends(KITCHEN, BEFORE)
                        .ends(LAUNDRY, BEFORE)
                        .has(food, CARE, AFTER, null, KITCHEN, LAUNDRY)
                        .manages("lisa", food, Level.UNIT_MANAGER, AFTER, null)
                        .on(AFTER);
        assertThat(unitOf(stairs.at(KITCHEN, KITCHEN))).contains(food);
        assertThat(unitOf(stairs.at(LAUNDRY, LAUNDRY))).contains(food);
        assertThat(stairs.line(food)).containsExactly(food, CARE, TOWN);
        assertThat(stairs.at(KITCHEN, KITCHEN).orElseThrow().since()).isEqualTo(AFTER);
    }

    @Test
    void of_a_unit_that_is_divided_the_part_above_the_workplace_answers() {
        var north = unit("a-north");
        var south = unit("b-south");
        var stairs =
                Town.usual()
                        .ends(MEALS, BEFORE)
                        .ends(KITCHEN, BEFORE)
                        .has(north, CARE, AFTER, null, MEALS)
                        .has(south, CARE, AFTER, null, MEALS)
                        .has(KITCHEN, south, AFTER, null)
                        .manages("nils", north, Level.HEAD, AFTER, null)
                        .manages("siv", south, Level.HEAD, AFTER, null)
                        .on(AFTER);
        assertThat(unitOf(stairs.at(MEALS, KITCHEN))).contains(south);
        var first = north.toString().compareTo(south.toString()) < 0 ? north : south;
        assertThat(unitOf(stairs.at(MEALS, CARE))).contains(first);
    }

    @Test
    void what_came_of_it_and_is_nobodys_leads_further_up_and_never_in_a_circle() {
        var food = unit("food");
        var stairs =
                Town.usual()
                        .ends(KITCHEN, BEFORE)
                        .has(food, MEALS, AFTER, null, KITCHEN, food)
                        .on(AFTER);
        assertThat(unitOf(stairs.at(KITCHEN, KITCHEN))).contains(MEALS);
        var closed = Town.usual().ends(KITCHEN, BEFORE).ends(MEALS, BEFORE).on(AFTER);
        assertThat(unitOf(closed.at(KITCHEN, KITCHEN))).contains(CARE);
    }

    @Test
    void the_nearest_director_carries_it_to_a_body_and_the_highest_one_takes_others_rules() {
        var stairs = Town.usual().on(AFTER);
        assertThat(unitOf(stairs.carrier(KITCHEN))).contains(CARE);
        assertThat(unitOf(stairs.carrier(TOWN))).contains(TOWN);
        assertThat(unitOf(stairs.top(KITCHEN))).contains(TOWN);
        var without = Town.usual().leaves(CARE, BEFORE).leaves(TOWN, BEFORE).on(AFTER);
        assertThat(unitOf(without.carrier(KITCHEN))).contains(MEALS);
    }

    @Test
    void a_unit_has_as_many_people_as_work_there_on_the_day() {
        var town = Town.usual();
        for (var who : new String[] {"anna", "bo", "cia"})
            town.works(who, KITCHEN, Optional.empty(), BEGAN, null);
        town.works("dan", KITCHEN, Optional.empty(), BEGAN, BEFORE);
        town.works("anna", KITCHEN, Optional.empty(), BEGAN, null);
        assertThat(town.on(AFTER).people(KITCHEN)).isEqualTo(4);
    }

    private static Optional<UnitId> unitOf(Optional<Stairs.Stand> stand) {
        return stand.map(Stairs.Stand::unit);
    }
}
