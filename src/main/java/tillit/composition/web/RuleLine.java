package tillit.composition.web;

import tillit.composition.grouping.Strength;

/**
 * A rule as its composer reads it.
 *
 * @param number its place in the file, from 0
 */
public record RuleLine(int number, String sentence, Strength strength) {

    /** The field of a form that says how much it counts. */
    public String field() {
        return "rule-" + number;
    }
}
