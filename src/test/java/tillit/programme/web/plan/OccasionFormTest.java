package tillit.programme.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.programme.template.Templates;

/** The day that stands there before anybody has typed one. */
class OccasionFormTest {

    private final LocalDate first = LocalDate.of(2027, 3, 1);
    private final Part part =
            Templates.find("circles")
                    .orElseThrow()
                    .begin("", first, Set.of(), "sv", () -> new PartId(UUID.randomUUID()))
                    .parts()
                    .getFirst();

    @Test
    void it_is_the_first_of_a_part_that_is_far_away() {
        assertThat(day(first.minusYears(1))).isEqualTo(first);
    }

    @Test
    void it_is_four_weeks_ahead_so_that_people_can_be_told_in_time() {
        assertThat(day(first.minusDays(3))).isEqualTo(first.plusDays(25));
    }

    @Test
    void it_is_never_after_the_part() {
        var last = part.days().to().orElseThrow();
        assertThat(day(last.minusDays(1))).isEqualTo(last);
        assertThat(day(last.plusYears(1))).isEqualTo(last);
    }

    private LocalDate day(LocalDate today) {
        return LocalDate.parse(OccasionForm.of(part, today).day());
    }
}
