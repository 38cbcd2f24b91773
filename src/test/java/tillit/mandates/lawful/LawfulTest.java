package tillit.mandates.lawful;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.law.Country.DENMARK;
import static tillit.law.Country.SWEDEN;
import static tillit.mandates.lawful.PassOn.FURTHER;
import static tillit.mandates.lawful.PassOn.NO;
import static tillit.mandates.lawful.PassOn.ONE_STEP;
import static tillit.mandates.lawful.Rank.AUTHORITY;
import static tillit.mandates.lawful.Rank.BOARD;
import static tillit.mandates.lawful.Rank.COMMITTEE;
import static tillit.mandates.lawful.Rank.COUNCIL;
import static tillit.mandates.lawful.Rank.DIRECTOR;
import static tillit.mandates.lawful.Rank.EMPLOYEES;
import static tillit.mandates.lawful.Rank.HEAD;
import static tillit.mandates.lawful.Rank.UNIT_MANAGER;
import static tillit.mandates.lawful.Together.ALONE;
import static tillit.mandates.lawful.Together.SEVERAL;
import static tillit.mandates.lawful.Together.WITH_ELECTED;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tillit.law.Country;

/** What a council or a board may hand over, and what not. */
class LawfulTest {

    @Test
    void an_ordinary_decision_goes_to_a_unit_manager_in_both_countries() {
        var line = new Proposed(Kind.ORDINARY, UNIT_MANAGER, ALONE, NO, true);
        assertThat(broken(line, SWEDEN)).isEmpty();
        assertThat(broken(line, DENMARK)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"GOALS", "STATEMENT", "PRINCIPLE", "CITIZEN", "SPECIAL"})
    void what_a_swedish_board_must_decide_itself_goes_neither_to_its_section_nor_to_employees(
            Kind kind) {
        for (var holder : List.of(COMMITTEE, DIRECTOR, HEAD, UNIT_MANAGER, EMPLOYEES))
            assertThat(broken(new Proposed(kind, holder, ALONE, NO, true), SWEDEN))
                    .singleElement()
                    .isEqualTo("SWEDEN." + kind.name().toLowerCase(Locale.ROOT));
        for (var holder : List.of(COUNCIL, BOARD, AUTHORITY))
            assertThat(broken(new Proposed(kind, holder, ALONE, NO, true), SWEDEN)).isEmpty();
    }

    @Test
    void what_the_swedish_council_decides_goes_not_even_to_a_board() {
        assertThat(broken(new Proposed(Kind.COUNCIL, BOARD, ALONE, NO, true), SWEDEN))
                .containsExactly("SWEDEN.council");
        assertThat(broken(new Proposed(Kind.COUNCIL, COUNCIL, ALONE, NO, true), SWEDEN)).isEmpty();
    }

    @Test
    void in_sweden_employees_decide_one_by_one() {
        assertThat(broken(new Proposed(Kind.ORDINARY, HEAD, SEVERAL, NO, true), SWEDEN))
                .containsExactly("SWEDEN.several");
        assertThat(broken(new Proposed(Kind.ORDINARY, HEAD, WITH_ELECTED, NO, true), SWEDEN))
                .containsExactly("SWEDEN.elected");
        assertThat(broken(new Proposed(Kind.ORDINARY, COMMITTEE, SEVERAL, NO, true), SWEDEN))
                .isEmpty();
    }

    @Test
    void in_sweden_only_a_head_of_administration_passes_it_on_and_only_one_step() {
        for (var holder : List.of(COMMITTEE, HEAD, UNIT_MANAGER, EMPLOYEES))
            assertThat(broken(new Proposed(Kind.ORDINARY, holder, ALONE, ONE_STEP, true), SWEDEN))
                    .containsExactly("SWEDEN.passOn");
        assertThat(broken(new Proposed(Kind.ORDINARY, DIRECTOR, ALONE, ONE_STEP, true), SWEDEN))
                .isEmpty();
        assertThat(broken(new Proposed(Kind.ORDINARY, DIRECTOR, ALONE, FURTHER, true), SWEDEN))
                .containsExactly("SWEDEN.further");
    }

    @Test
    void in_sweden_the_order_says_how_decisions_that_are_handed_over_are_reported() {
        assertThat(broken(new Proposed(Kind.ORDINARY, HEAD, ALONE, NO, false), SWEDEN))
                .containsExactly("SWEDEN.reported");
        assertThat(broken(new Proposed(Kind.ORDINARY, BOARD, ALONE, NO, false), SWEDEN)).isEmpty();
    }

    @Test
    void in_denmark_it_may_go_further_down_and_nobody_asks_how_it_is_reported() {
        assertThat(broken(new Proposed(Kind.ORDINARY, HEAD, SEVERAL, FURTHER, false), DENMARK))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"COUNCIL", "BUDGET", "LOAN", "STATUTE"})
    void what_the_danish_council_must_decide_goes_to_no_committee_and_no_employee(Kind kind) {
        for (var holder : List.of(BOARD, COMMITTEE, DIRECTOR, EMPLOYEES))
            assertThat(broken(new Proposed(kind, holder, ALONE, NO, true), DENMARK))
                    .containsExactly("DENMARK." + kind.name().toLowerCase(Locale.ROOT));
        assertThat(broken(new Proposed(kind, COUNCIL, ALONE, NO, true), DENMARK)).isEmpty();
    }

    @Test
    void each_country_asks_of_its_own_kinds_only() {
        assertThat(Kind.in(SWEDEN)).contains(Kind.GOALS).doesNotContain(Kind.LOAN);
        assertThat(Kind.in(DENMARK)).contains(Kind.LOAN).doesNotContain(Kind.GOALS);
        for (var country : Country.values()) assertThat(Kind.in(country)).startsWith(Kind.ORDINARY);
    }

    private static List<String> broken(Proposed line, Country country) {
        return Lawful.broken(line, country).stream().map(Rule::name).toList();
    }
}
