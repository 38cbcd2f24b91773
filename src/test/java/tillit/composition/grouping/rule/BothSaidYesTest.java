package tillit.composition.grouping.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Town;

/** A yes from both sides. */
class BothSaidYesTest {

    private static final BothSaidYes YES = new BothSaidYes("yes", Strength.MUST);

    private final Town town =
            Town.of(
                    """
                    Aino     yes=Sara;Birgitta
                    Sara     yes=Aino;Göran
                    Göran    yes=Birgitta
                    Birgitta yes=Aino;Göran leads=yes
                    """);

    @Test
    void it_is_kept_by_two_who_both_said_yes() {
        assertThat(town.broken(YES, "Aino Sara | Göran Birgitta")).isEmpty();
    }

    @Test
    void a_yes_from_one_side_is_not_enough() {
        assertThat(town.broken(YES, "Sara Göran | Aino Birgitta")).containsExactly("Sara Göran");
    }

    @Test
    void mentees_of_one_mentor_need_not_have_said_anything_of_each_other() {
        var mentors = town.at(1, 1, 1, 3).led(Form.MENTORS, 1, 1);
        assertThat(mentors.broken(YES, "Aino Göran *Birgitta")).isEmpty();
        assertThat(mentors.broken(YES, "Aino Sara *Birgitta")).containsExactly("Sara Birgitta");
    }

    @Test
    void a_mentee_without_a_mentor_to_get_is_named() {
        var mentors = town.at(1, 1, 1, 4).led(Form.MENTORS, 1, 1);
        assertThat(mentors.impossible(YES)).contains("both-said-yes [Sara]");
    }

    @Test
    void somebody_to_whom_nobody_said_yes_cannot_be_in_a_pair() {
        var pairs =
                Town.of("Aino yes=Sara\nSara yes=Aino\nGöran yes=Per\nPer yes=Sara").at(1, 2, 2, 2);
        assertThat(pairs.atLeast(YES)).isEqualTo(1);
        assertThat(pairs.impossible(YES)).contains("alone [Göran, 0, 2]", "alone [Per, 0, 2]");
    }
}
