package tillit.composition.web;

import java.util.stream.Collectors;
import tillit.composition.Wording;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.rule.SeatedAt;

/**
 * A rule as its composer reads it.
 *
 * @param number its place in the file, from 0
 * @param groups where it seats people, {@code 1, 2}; empty for a rule that says nothing of it
 * @param wrong what to say beside the groups; empty when they are right
 */
public record RuleLine(
        int number, String sentence, Strength strength, String groups, String wrong) {

    /** @param number its place in the file, from 0 */
    static RuleLine of(int number, Rule rule, Wording wording) {
        return new RuleLine(number, wording.rule(rule), rule.strength(), groups(rule), "");
    }

    private static String groups(Rule rule) {
        return rule instanceof SeatedAt seated
                ? seated.groups().stream()
                        .map(group -> String.valueOf(group + 1))
                        .collect(Collectors.joining(", "))
                : "";
    }

    /** With groups as they were typed, which cannot be. */
    RuleLine wrong(String typed, String why) {
        return new RuleLine(number, sentence, strength, typed, why);
    }

    public boolean seatsPeople() {
        return !groups.isEmpty() || isWrong();
    }

    public boolean isWrong() {
        return !wrong.isEmpty();
    }

    /** The field of a form that says how much it counts. */
    public String field() {
        return "rule-" + number;
    }

    /** The field that says where to sit. */
    public String seats() {
        return "groups-" + number;
    }
}
