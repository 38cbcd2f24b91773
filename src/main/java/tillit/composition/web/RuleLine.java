package tillit.composition.web;

import tillit.composition.grouping.Strength;

/**
 * A rule as its composer reads it.
 *
 * @param number its place in the file, from 0
 * @param groups where it seats people, {@code 1, 2}; empty for a rule that says nothing of it
 */
public record RuleLine(int number, String sentence, Strength strength, String groups) {

    /** The field of a form that says how much it counts. */
    public String field() {
        return "rule-" + number;
    }

    /** The field that says where to sit. */
    public String seats() {
        return "groups-" + number;
    }
}
