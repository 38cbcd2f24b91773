package tillit.composition.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tillit.composition.Wording;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Standing;

/** How it went, on the terminal: a line for each rule, and where those are broken that must be kept. */
final class Spoken {

    /** Of each rule; all of them are in the report. */
    private static final int SHOWN = 10;

    private final Wording wording;
    private final PrintStream out;

    Spoken(Wording wording, PrintStream out) {
        this.wording = wording;
        this.out = out;
    }

    void say(List<Impossible> reasons) {
        reasons.forEach(reason -> line("cannot be", wording.impossible(reason)));
    }

    /** What is no reason not to keep a rule, but hardly meant so. */
    void note(List<Impossible> remarks) {
        remarks.forEach(remark -> line("note", wording.impossible(remark)));
    }

    /** Each of these, left out, lets all others be kept. */
    void without(List<Rule> rules) {
        rules.forEach(rule -> line("clash", wording.rule(rule)));
    }

    void say(Check check) {
        check.misplaced().stream()
                .limit(SHOWN)
                .forEach(fault -> line("misplaced", wording.impossible(fault)));
        check.standings().forEach(this::say);
    }

    private void say(Standing standing) {
        var rule = standing.rule();
        if (rule.strength().isWish()) line("wish", value(standing));
        else if (standing.isKept()) line("kept", wording.rule(rule));
        else broken(standing);
    }

    private void broken(Standing standing) {
        line("broken", value(standing));
        standing.breaches().stream()
                .limit(SHOWN)
                .forEach(breach -> line("", said(standing.rule(), breach)));
    }

    /** The sentence of the rule, and after a colon instead of its full stop how it went. */
    private String value(Standing standing) {
        var sentence = wording.rule(standing.rule()).replaceFirst("[.]$", "");
        return sentence + ": " + wording.standing(standing) + ".";
    }

    private String said(Rule rule, Breach breach) {
        return "gathering %d, group %d: %s"
                .formatted(
                        breach.gathering() + 1, breach.group() + 1, wording.breach(rule, breach));
    }

    /** In UTF-8, whatever the terminal is. */
    private void line(String mark, String sentence) {
        out.writeBytes("%-9s  %s%n".formatted(mark, sentence).getBytes(StandardCharsets.UTF_8));
    }
}
