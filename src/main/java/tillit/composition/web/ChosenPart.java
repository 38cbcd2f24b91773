package tillit.composition.web;

import java.util.List;
import tillit.shell.Page;

/**
 * What a page of rules shows anew when one was changed: what can be foreseen now, and fields that are not right yet.
 *
 * @param word of the form, as a part of a text key
 */
public record ChosenPart(Foreseen foreseen, List<RuleLine> rules, String word) implements Page {}
