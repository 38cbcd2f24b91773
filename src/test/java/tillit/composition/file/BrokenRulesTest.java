package tillit.composition.file;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.composition.file.Tell.people;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each mistake is told with its line, what stands there, and what would be right. */
class BrokenRulesTest {

    private static List<String> wrong(String rules) {
        return Tell.troubles(RulesFile.read(rules, people(Tell.FOUR)));
    }

    private static List<String> wrongRule(String rule) {
        return wrong("form: pairs\nrules:\n  - " + rule);
    }

    @Test
    void a_column_that_is_not_there_is_told_with_the_nearest_name() {
        assertThat(wrongRule("different: unitt"))
                .containsExactly(
                        "3 rules[1].different \"unitt\" UNKNOWN_COLUMN"
                                + " [host, languages, manager, met, unit] maybe unit");
        assertThat(wrong("form: pairs\nwithin: level\nabsent: away"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("2 within \"level\" UNKNOWN_COLUMN"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("3 absent \"away\" UNKNOWN_COLUMN"));
    }

    @Test
    void a_unit_that_nobody_is_of_is_told_with_the_nearest_one() {
        assertThat(wrongRule("at-most: {number: 2, column: unit, value: Ekbaken}"))
                .containsExactly(
                        "3 rules[1].at-most.value \"Ekbaken\" UNKNOWN_VALUE [unit] maybe Ekbacken");
        assertThat(wrongRule("seated-at: {column: unit, value: Torpet, groups: [1]}"))
                .containsExactly("3 rules[1].seated-at.value \"Torpet\" UNKNOWN_VALUE [unit]");
    }

    @Test
    void a_size_that_is_empty_or_turned_is_told() {
        assertThat(wrong("form: tables"))
                .containsExactly("1 size \"\" KEY_MISSING [{from: 7, to: 8}]");
        assertThat(wrong("form: tables\nsize:"))
                .containsExactly("2 size \"\" NOT_A_NUMBER [1, 10000]");
        assertThat(wrong("form: tables\nsize: {from: 8, to: 7}"))
                .containsExactly("2 size \"8–7\" SIZE_TURNED [7, 8]");
        assertThat(wrong("form: tables\nsize: {from: , to: 8}"))
                .containsExactly("2 size.from \"\" NOT_A_NUMBER [0, 10000]");
        assertThat(wrong("form: tables\nsize: {from: 0, to: 0}"))
                .containsExactly("2 size.to \"0\" NOT_A_NUMBER [1, 10000]");
    }

    @Test
    void words_that_are_none_of_ours_are_told_with_those_there_are() {
        assertThat(wrong("form: circle\nsize: 2"))
                .containsExactly(
                        "1 form \"circle\" UNKNOWN_WORD [circles, tables, pairs, mentors] maybe circles");
        assertThat(wrong("form: pairs\ngathering: 4"))
                .singleElement()
                .asString()
                .startsWith("2 gathering \"gathering\" UNKNOWN_KEY")
                .endsWith("maybe gatherings");
        assertThat(wrongRule("diferent: unit"))
                .singleElement()
                .asString()
                .startsWith("3 rules[1].diferent \"diferent\" UNKNOWN_RULE")
                .endsWith("maybe different");
        assertThat(wrong("form: pairs\nrules:\n  - different: unit\n    strength: maybe"))
                .singleElement()
                .asString()
                .startsWith("4 rules[1].strength \"maybe\" UNKNOWN_WORD");
    }

    @Test
    void a_line_with_no_rule_or_with_two_is_told() {
        assertThat(wrongRule("unit")).containsExactly("3 rules[1] \"unit\" NO_RULE []");
        assertThat(wrongRule("{different: unit, apart: met}"))
                .containsExactly("3 rules[1] \"\" TWO_RULES []");
        assertThat(wrongRule("different:"))
                .containsExactly("3 rules[1].different \"\" KEY_MISSING [unit]");
        assertThat(wrong("form: pairs\nrules: different"))
                .containsExactly("2 rules \"different\" NOT_A_LIST [- different: unit]");
    }

    @Test
    void numbers_that_are_none_and_lists_that_are_none_are_told() {
        assertThat(wrong("form: pairs\ngatherings: four"))
                .containsExactly("2 gatherings \"four\" NOT_A_NUMBER [1, 100]");
        assertThat(wrongRule("at-least: {number: -1, column: host}"))
                .containsExactly("3 rules[1].at-least.number \"-1\" NOT_A_NUMBER [0, 10000]");
        assertThat(wrongRule("seated-at: {column: host, groups: 1}"))
                .containsExactly("3 rules[1].seated-at.groups \"1\" NOT_A_LIST [[1, 2]]");
        assertThat(wrongRule("at-least: host"))
                .anySatisfy(line -> assertThat(line).contains("NOT_A_GROUP_OF_KEYS"));
    }

    @Test
    void the_same_key_twice_is_told_with_both_lines() {
        assertThat(wrong("form: pairs\ngatherings: 1\ngatherings: 2"))
                .containsExactly("3 gatherings \"2\" KEY_TWICE [2]");
    }

    @Test
    void what_is_no_yaml_or_no_rules_is_told() {
        assertThat(wrong("form: [pairs")).singleElement().asString().contains("NOT_YAML");
        assertThat(wrong("")).containsExactly("1  \"\" NOT_RULES []");
        assertThat(wrong("just words")).containsExactly("1  \"\" NOT_RULES []");
        assertThat(wrong("form: !!java.lang.Runtime pairs\n")).isNotNull();
    }

    /** Otherwise everybody would be one group. */
    @Test
    void mentors_without_leaders_are_told() {
        assertThat(wrong("form: mentors"))
                .containsExactly("1 leaders \"\" KEY_MISSING [{pool: mentor}]");
    }
}
