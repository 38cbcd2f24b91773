package tillit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tillit.law.Handling.Readers;
import tillit.law.Handling.Since;

/** What was promised of a text is kept with it, word for word. */
class HandlingTest {

    @Test
    void a_promise_is_read_as_it_was_written() {
        for (var readers : Readers.values()) {
            var kept = Handling.of(readers, Since.ENDED, 24);
            assertThat(Handling.of(kept.code())).isEqualTo(kept);
            assertThat(Handling.of(Handling.forGood(readers).code()))
                    .isEqualTo(Handling.forGood(readers));
        }
    }

    @Test
    void it_is_gone_on_the_day_so_many_months_later() {
        var twoYears = Handling.of(Readers.EVERYBODY, Since.ENDED, 24);

        assertThat(twoYears.erasedOn(LocalDate.of(2026, 2, 28)))
                .contains(LocalDate.of(2028, 2, 28));
        assertThat(
                        Handling.of(Readers.CIRCLE, Since.WRITTEN, 1)
                                .erasedOn(LocalDate.of(2027, 1, 31)))
                .contains(LocalDate.of(2027, 2, 28));
    }

    @Test
    void what_stays_is_never_erased() {
        assertThat(Handling.forGood(Readers.EVERYBODY).erasedOn(LocalDate.of(2026, 2, 28)))
                .isEmpty();
    }

    @Test
    void there_is_no_time_without_months_and_no_month_without_a_time() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Handling.of(Readers.EVERYBODY, Since.WRITTEN, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Handling.of(Readers.EVERYBODY, Since.NEVER, 3));
    }

    @Test
    void what_was_never_a_promise_is_refused() {
        for (var code :
                new String[] {"", "EVERYBODY", "EVERYBODY/ENDED/x", "THEM/ENDED/3", "a/b/c/d"})
            assertThatIllegalArgumentException().isThrownBy(() -> Handling.of(code));
    }
}
