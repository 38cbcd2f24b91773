package tillit.composition.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.util.MultiValueMap;
import tillit.composition.desk.Sizes;
import tillit.composition.grouping.Form;
import tillit.shell.Typed;

/**
 * How many groups of which size, as it was typed on the page of a composition.
 *
 * @param wrong beside which field stands which sentence
 */
public record SizesForm(
        Form form,
        String gatherings,
        String groups,
        String from,
        String to,
        String leaders,
        String atMost,
        Map<String, String> wrong) {

    private static final int MOST_LEADERS = 4;

    static SizesForm of(Form form, Sizes now) {
        return new SizesForm(
                form,
                "" + now.gatherings(),
                now.groups().isPresent() ? "" + now.groups().getAsInt() : "",
                "" + now.from(),
                "" + now.to(),
                "" + now.leaders(),
                "" + now.atMost(),
                Map.of());
    }

    /** What a form of its kind does not ask stays as it is. */
    static SizesForm of(SizesForm now, MultiValueMap<String, String> typed) {
        var form =
                new SizesForm(
                        now.form,
                        typed(typed, "gatherings", now.gatherings),
                        typed(typed, "groups", now.groups),
                        typed(typed, "from", now.from),
                        typed(typed, "to", now.to),
                        typed(typed, "leaders", now.leaders),
                        typed(typed, "at-most", now.atMost),
                        Map.of());
        return form.with(form.broken(now));
    }

    private static String typed(MultiValueMap<String, String> typed, String field, String now) {
        return typed.containsKey(field) ? Typed.line(typed, field) : now;
    }

    private SizesForm with(Map<String, String> all) {
        return new SizesForm(form, gatherings, groups, from, to, leaders, atMost, all);
    }

    private Map<String, String> broken(SizesForm now) {
        var all = new LinkedHashMap<String, String>();
        if (isNot(gatherings, now.gatherings, 1, NewRules.MOST_GATHERINGS))
            all.put("gatherings", "composition.wrong.gatherings.missing");
        if (!groups.isEmpty() && isNot(groups, now.groups, 1, NewRules.MOST_GROUPS))
            all.put("groups", "composition.wrong.groups.strange");
        if (isNot(from, now.from, 1, NewRules.LARGEST))
            all.put("from", "composition.wrong.from.missing");
        if (isNot(to, now.to, 1, NewRules.LARGEST)) all.put("to", "composition.wrong.to.missing");
        else if (!all.containsKey("from") && number(from) > number(to))
            all.put("to", "composition.wrong.to.turned");
        if (isNot(leaders, now.leaders, 0, MOST_LEADERS))
            all.put("leaders", "composition.wrong.leaders.missing");
        if (isNot(atMost, now.atMost, 1, NewRules.LARGEST))
            all.put("at-most", "composition.wrong.leading.missing");
        return all;
    }

    /** What a file says may be more than one would type here. */
    private static boolean isNot(String text, String now, int from, int to) {
        OptionalInt number = NewForm.number(text);
        return !text.equals(now)
                && (number.isEmpty() || number.getAsInt() < from || number.getAsInt() > to);
    }

    private static int number(String text) {
        return NewForm.number(text).orElseThrow();
    }

    boolean isRight() {
        return wrong.isEmpty();
    }

    /** Only of a form with nothing wrong. */
    Sizes sizes() {
        return new Sizes(
                number(gatherings),
                NewForm.number(groups),
                number(from),
                number(to),
                number(leaders),
                number(atMost));
    }

    public Optional<String> wrong(String field) {
        return Optional.ofNullable(wrong.get(field));
    }

    /** A circle meets for a round; of anything else there may be several gatherings. */
    public boolean hasGatherings() {
        return form == Form.TABLES || form == Form.PAIRS || !gatherings.equals("1");
    }

    public boolean hasGroups() {
        return form == Form.TABLES || form == Form.CIRCLES;
    }

    public boolean hasSizes() {
        return form != Form.PAIRS;
    }

    public boolean hasLeaders() {
        return form == Form.CIRCLES || (form == Form.TABLES && !leaders.equals("0"));
    }
}
