package tillit.composition.grouping.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Town;

/** A language that all at the table speak. */
class InCommonTest {

    private static final InCommon LANGUAGE = new InCommon("speaks", Strength.MUST);

    private final Town town =
            Town.of(
                    """
                    Aino   speaks=sv;fi
                    Mikkel speaks=da;en
                    Thomas speaks=en
                    Freja  speaks=da;sv
                    Per
                    """);

    @Test
    void it_is_kept_by_one_language_that_all_speak() {
        assertThat(town.broken(LANGUAGE, "Aino Freja Per | Mikkel Thomas")).isEmpty();
    }

    @Test
    void a_chain_of_two_and_two_is_no_common_language() {
        assertThat(town.broken(LANGUAGE, "Aino Freja Mikkel")).containsExactly("Mikkel");
    }

    @Test
    void who_leads_must_speak_it_too() {
        assertThat(town.broken(LANGUAGE, "Aino Freja *Thomas")).containsExactly("Thomas");
    }

    @Test
    void somebody_whose_language_nobody_speaks_cannot_be_placed() {
        var two =
                Town.of("Aino speaks=fi\nSara speaks=sv\nPer speaks=sv\nIda speaks=sv")
                        .at(2, 2, 2, 2);
        assertThat(two.atLeast(LANGUAGE)).isEqualTo(2);
        assertThat(two.impossible(LANGUAGE)).containsExactly("in-common [Aino, fi]");
    }

    @Test
    void three_languages_do_not_fit_at_two_tables() {
        var town = Town.of("Aino s=fi\nIda s=fi\nSara s=sv\nPer s=sv\nMikkel s=da\nFreja s=da");
        var rule = new InCommon("s", Strength.MUST);
        assertThat(town.at(1, 2, 3, 3).atLeast(rule)).isEqualTo(2);
        assertThat(town.at(1, 2, 3, 3).impossible(rule)).contains("clash [3, 2]");
    }
}
