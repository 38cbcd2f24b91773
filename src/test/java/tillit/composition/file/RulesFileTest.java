package tillit.composition.file;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.composition.file.Tell.brief;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Frame;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.rule.Apart;
import tillit.composition.grouping.rule.AtLeast;
import tillit.composition.grouping.rule.AtMost;
import tillit.composition.grouping.rule.BothSaidYes;
import tillit.composition.grouping.rule.Capacity;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.Free;
import tillit.composition.grouping.rule.InCommon;
import tillit.composition.grouping.rule.NeverTwice;
import tillit.composition.grouping.rule.NewAcross;
import tillit.composition.grouping.rule.NotAgain;
import tillit.composition.grouping.rule.NotInLine;
import tillit.composition.grouping.rule.SeatedAt;
import tillit.composition.grouping.rule.Together;
import tillit.composition.grouping.rule.WouldLike;

class RulesFileTest {

    private static final String ALL =
            """
            form: tables
            gatherings: 4
            groups: 2
            size: {from: 1, to: 3}
            within: unit
            leaders: {pool: host, number: 2, at-most: 3}
            absent: away
            pinned: seat
            rules:
              - different: unit
              - together: unit
                strength: if-possible
              - not-in-line: manager
              - apart: apart
              - not-again: met
                strength: very-gladly
              - never-twice: true
              - never-twice: {earlier: met}
                strength: off
              - in-common: languages
              - free: {column: cannot, hours: [mon-am, tue-pm]}
              - at-least: {number: 1, column: host, value: yes}
              - at-most: {number: 3, column: unit, value: Ekbacken}
              - seated-at: {column: door, groups: [1, 2]}
              - would-like: likes
              - both-said-yes: likes
              - new-across: unit
              - capacity: mentees
            """;

    private static final String PEOPLE =
            """
            person_id,unit,manager,host,met,languages,away,seat,apart,cannot,door,likes,mentees
            a1,Ekbacken,,yes,2024-1,sv;fi,2;4,,,mon-am,yes,s2,2
            s2,Hamnskolan,a1,,,sv,all,2:1,a1,,,,0
            """;

    private static Brief all() {
        return Tell.value(RulesFile.read(ALL, Tell.people(PEOPLE)));
    }

    @Test
    void the_frame_says_what_is_to_be_filled() {
        assertThat(all().frame())
                .isEqualTo(
                        new Frame(
                                Form.TABLES,
                                4,
                                OptionalInt.of(2),
                                new Frame.Size(1, 3),
                                Optional.of("unit"),
                                Optional.of(new Frame.Leading("host", 2, 3)),
                                Optional.of("away"),
                                Optional.of("seat")));
    }

    @Test
    void every_rule_is_read_with_its_strength_and_groups_count_from_nought() {
        assertThat(all().rules())
                .containsExactly(
                        new Different("unit", Strength.MUST),
                        new Together("unit", Strength.IF_POSSIBLE),
                        new NotInLine("manager", Strength.MUST),
                        new Apart("apart", Strength.MUST),
                        new NotAgain("met", Strength.VERY_GLADLY),
                        new NeverTwice(Optional.empty(), Strength.MUST),
                        new NeverTwice(Optional.of("met"), Strength.OFF),
                        new InCommon("languages", Strength.MUST),
                        new Free("cannot", List.of("mon-am", "tue-pm"), Strength.MUST),
                        new AtLeast("host", "yes", 1, Strength.MUST),
                        new AtMost("unit", "Ekbacken", 3, Strength.MUST),
                        new SeatedAt("door", "yes", List.of(0, 1), Strength.MUST),
                        new WouldLike("likes", Strength.GLADLY),
                        new BothSaidYes("likes", Strength.MUST),
                        new NewAcross("unit", Strength.GLADLY),
                        new Capacity("mentees", Strength.MUST));
    }

    @Test
    void what_is_written_is_read_again_as_the_same() {
        var once = all();
        var again = Tell.value(RulesFile.read(RulesFile.text(once), Tell.people(PEOPLE)));

        assertThat(again.frame()).isEqualTo(once.frame());
        assertThat(again.rules()).isEqualTo(once.rules());
        assertThat(RulesFile.text(again)).isEqualTo(RulesFile.text(once));
    }

    @Test
    void every_rule_there_is_can_be_written() {
        assertThat(all().rules().stream().map(Rule::getClass).distinct())
                .hasSize(Spellings.ALL.size());
    }

    @Test
    void a_wish_that_is_usually_one_must_be_kept_when_it_says_so() {
        var rules =
                brief("form: circles\nsize: 2\nrules:\n  - new-across: unit\n    strength: must");

        assertThat(rules.rules()).containsExactly(new NewAcross("unit", Strength.MUST));
        assertThat(RulesFile.text(rules)).contains("strength: must");
    }

    @Test
    void pairs_are_two_or_three_and_a_lone_number_is_from_and_to() {
        assertThat(brief("form: pairs").frame().size()).isEqualTo(new Frame.Size(2, 3));
        assertThat(brief("form: circles\nsize: 2").frame().size()).isEqualTo(new Frame.Size(2, 2));
        assertThat(brief("form: circles\nsize: 2").frame().gatherings()).isEqualTo(1);
    }

    @Test
    void capitals_of_a_column_do_not_matter() {
        assertThat(brief("form: pairs\nrules: [{different: UNIT}]").rules())
                .containsExactly(new Different("unit", Strength.MUST));
    }
}
