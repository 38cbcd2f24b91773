package tillit.composition.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Placement;
import tillit.composition.sheets.Guest.Place;
import tillit.composition.sheets.Table.Seated;

class SeatsTest {

    private final Seats seats =
            new Seats(LeadersDay.brief(), LeadersDay.placement(), Locale.of("sv"));

    @Test
    void in_swedish_asa_comes_last() {
        assertThat(seats.guests())
                .extracting(Guest::name)
                .containsExactly(
                        "=1+1", "Birgitta Dahl", "Göran Öberg", "Sara Nyström", "Åsa Holm");
    }

    @Test
    void everybody_finds_their_table_at_each_gathering() {
        assertThat(guest("Göran Öberg").places())
                .containsExactly(new Place(2, List.of()), new Place(1, List.of()));
        assertThat(guest("Sara Nyström").places().getLast().isNone()).isTrue();
        assertThat(guest("Birgitta Dahl").places().getLast())
                .isEqualTo(new Place(0, List.of(1, 2)));
    }

    @Test
    void whoever_comes_to_no_gathering_stands_on_no_list() {
        int[][] home = {{0, 0, 0, 0, Placement.NOWHERE}};
        var once = new Placement(home, List.of(List.of(List.of())));

        assertThat(new Seats(LeadersDay.brief(), once, Locale.of("sv")).guests())
                .extracting(Guest::name)
                .doesNotContain("Birgitta Dahl");
    }

    @Test
    void the_host_stands_first_on_the_card() {
        assertThat(seats.tables(1).getFirst().people())
                .extracting(Seated::name, Seated::hosts)
                .containsExactly(tuple("Sara Nyström", true), tuple("Åsa Holm", false));
    }

    @Test
    void where_somebody_leads_nobody_else_is_the_host() {
        assertThat(seats.tables(2).getLast().people())
                .filteredOn(Seated::hosts)
                .extracting(Seated::name)
                .containsExactly("Birgitta Dahl");
    }

    @Test
    void who_asked_not_to_be_with_whom_is_on_no_paper() {
        assertThat(seats.columns()).containsExactly("unit");
        assertThat(seats.guests())
                .allSatisfy(guest -> assertThat(guest.from()).doesNotContain("secret"));
    }

    private Guest guest(String name) {
        return seats.guests().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
