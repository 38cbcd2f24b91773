package tillit.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.organisation.Bokelund.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Birgitta puts a circle together and looks for people by what she remembers of their names. */
@RegisterTest
@Transactional
class SearchTest {

    @Autowired Organisation organisation;

    @BeforeEach
    void bokelund() {
        organisation.take(UNITS, PEOPLE, POSITIONS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nyström", "nystrom", "NYSTRØM", "sara n", "  ara "})
    void sara_is_found_with_what_tells_her_from_another_of_that_name(String part) {
        assertThat(organisation.search(part, SUNDAY))
                .containsExactly(
                        new Colleague(
                                SARA.id(),
                                "Sara Nyström",
                                "Hemtjänst Bokelund",
                                "Hemtjänst",
                                Optional.of(Level.UNIT_MANAGER)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sjoqvist moller", "Møller", "ida moller", "Sjöqvist-Möller"})
    void ida_is_found_by_each_part_of_her_name(String part) {
        assertThat(found(part)).containsExactly("Ida Sjöqvist-Møller");
    }

    @Test
    void who_has_left_or_has_not_begun_is_not_found() {
        assertThat(found("olle berg")).isEmpty();
        assertThat(found("oconnor")).isEmpty();
        assertThat(organisation.search("olle berg", SUNDAY.minusDays(1))).hasSize(1);
        assertThat(organisation.search("o'connor", SUNDAY.plusDays(1))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "%", "_", "'", "\\"})
    void nothing_asked_for_finds_nobody(String part) {
        assertThat(found(part)).isEmpty();
    }

    @Test
    void whose_name_begins_so_comes_before_whose_name_has_it_inside() {
        come(Stream.of("Anna Sjöberg", "Ylva Bergkvist", "Berg-Olof Ek"));
        assertThat(found("berg")).containsExactly("Berg-Olof Ek", "Ylva Bergkvist", "Anna Sjöberg");
    }

    @Test
    void twenty_of_many_are_shown() {
        come(IntStream.range(10, 60).mapToObj(number -> "Maria Lund" + number));
        assertThat(found("maria"))
                .hasSize(20)
                .startsWith("Maria Lund10", "Maria Lund11")
                .endsWith("Maria Lund29");
    }

    private void come(Stream<String> names) {
        var newPeople = names.map(name -> person(name, "sv")).toList();
        var positions =
                newPeople.stream()
                        .map(person -> employee(person, BOKELUND, since("2025-01-01")))
                        .toList();
        organisation.take(List.of(), newPeople, positions);
    }

    private List<String> found(String part) {
        return organisation.search(part, SUNDAY).stream().map(Colleague::name).toList();
    }
}
