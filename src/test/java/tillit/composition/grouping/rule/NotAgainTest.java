package tillit.composition.grouping.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Town;

/** Not with the people of last year. */
class NotAgainTest {

    private static final NotAgain AGAIN = new NotAgain("circles", Strength.MUST);

    private final Town town =
            Town.of("Aino circles=2024-1;2025-3\nGöran circles=2025-3\nSara circles=2024-1\nPer");

    @Test
    void it_is_kept_by_those_who_were_in_different_circles() {
        assertThat(town.broken(AGAIN, "Göran Sara | Aino Per")).isEmpty();
    }

    @Test
    void it_is_broken_by_one_circle_in_common() {
        assertThat(town.broken(AGAIN, "Aino Göran Sara | Per"))
                .containsExactly("Aino Göran", "Aino Sara");
    }

    @Test
    void also_with_whoever_leads() {
        assertThat(town.broken(AGAIN, "Per Sara *Aino")).containsExactly("Sara Aino");
    }

    @Test
    void three_of_one_circle_do_not_fit_in_two() {
        var three = Town.of("Aino c=1\nGöran c=1\nSara c=1\nPer").at(1, 2, 2, 2);
        var rule = new NotAgain("c", Strength.MUST);
        assertThat(three.atLeast(rule)).isEqualTo(1);
        assertThat(three.impossible(rule)).contains("clash [3, 2]");
    }
}
