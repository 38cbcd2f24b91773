package tillit.composition.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.composition.grouping.Strength.GLADLY;
import static tillit.composition.grouping.Strength.MUST;
import static tillit.composition.grouping.Strength.OFF;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Birgitta chooses another word for a rule, or other tables; the rest of the file is as she wrote it. */
class RuleTextTest {

    private static final String RULES =
            """
            form: tables # 🌲 vid Ekebys åsar
            size: {from: 7, to: 8}
            rules:
              # ingen förvaltning för sig
              - different: area
                strength: gladly
              - {apart: apart}
              - never-twice: {earlier: met}
            """;

    private final RuleText rules = new RuleText(RULES);

    @Test
    void a_word_that_stands_there_is_exchanged() {
        assertThat(rules.with(0, MUST).text())
                .isEqualTo(RULES.replace("strength: gladly", "strength: must"));
    }

    @Test
    void a_rule_in_one_line_gets_its_word() {
        assertThat(rules.with(1, OFF).text())
                .isEqualTo(RULES.replace("{apart: apart}", "{strength: off, apart: apart}"));
    }

    @Test
    void a_rule_in_a_block_gets_a_line() {
        assertThat(rules.with(2, GLADLY).text())
                .isEqualTo(RULES.replace("- never", "- strength: gladly\n    never"));
        assertThat(rules.with(2, GLADLY).with(2, OFF).text())
                .isEqualTo(RULES.replace("- never", "- strength: off\n    never"));
    }

    @Test
    void those_near_the_door_get_a_table_more() {
        var door = "rules:\n  - seated-at: {column: near_door, groups: [1]} # vid dörren\n";
        assertThat(new RuleText(door).seatedAt(0, List.of(1, 2)).text())
                .isEqualTo(door.replace("[1]", "[1, 2]"));
        assertThat(rules.seatedAt(0, List.of(1, 2))).isEqualTo(rules);
    }

    @Test
    void a_rule_that_is_not_there_changes_nothing() {
        assertThat(rules.with(3, GLADLY)).isEqualTo(rules);
        assertThat(rules.with(-1, GLADLY)).isEqualTo(rules);
        assertThat(new RuleText("").with(0, GLADLY)).isEqualTo(new RuleText(""));
    }
}
