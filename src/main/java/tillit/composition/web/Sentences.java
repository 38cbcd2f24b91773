package tillit.composition.web;

import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.Rule;
import tillit.shell.Frame;

/** Rules and reasons in the reader's language. Until Wording is there. */
final class Sentences {

    private Sentences() {}

    static String of(Rule rule, Frame frame) {
        return rule.getClass().getSimpleName();
    }

    static String of(Impossible reason, Brief brief, Frame frame) {
        return reason.reason() + reason.numbers();
    }
}
