package tillit.programme.need;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.LEYLA;
import static tillit.trial.Cast.SARA;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tillit.programme.course.When;

/** What a host must know, and no more. */
class NeededTest {

    @Test
    void food_is_counted_without_names_and_help_has_the_name_of_who_must_be_asked() {
        var needs =
                Map.of(
                        SARA.id(), new Need("Vegetariskt", "Hörslinga"),
                        GORAN.id(), new Need("vegetariskt", ""),
                        LEYLA.id(), new Need("Inga nötter", "Rullstol"));
        var needed = Needed.of(List.of(SARA.id(), GORAN.id()), needs);
        assertThat(needed.diets()).containsExactly(Map.entry("vegetariskt", 2L));
        assertThat(needed.helps()).containsExactly(new Needed.Help(SARA.id(), "Hörslinga"));
        assertThat(Needed.of(List.of(), needs).isNothing()).isTrue();
    }

    @Test
    void it_is_shown_from_thirty_days_before_until_the_day_after() {
        var nine = Instant.parse("2027-03-31T07:00:00Z");
        var showing = Showing.of(new When(nine, nine.plusSeconds(3600)), UTC);
        assertThat(showing.contains(LocalDate.of(2027, 2, 28))).isFalse();
        assertThat(showing.contains(LocalDate.of(2027, 3, 1))).isTrue();
        assertThat(showing.contains(LocalDate.of(2027, 4, 1))).isTrue();
        assertThat(showing.contains(LocalDate.of(2027, 4, 2))).isFalse();
    }

    @Test
    void nothing_of_it_is_told_by_a_log() {
        var need = new Need("Glutenfritt", "Rullstol");
        assertThat(need.toString() + Needed.of(List.of(SARA.id()), Map.of(SARA.id(), need)))
                .doesNotContain("lutenfritt", "Rullstol");
    }
}
