package tillit.composition.web;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** What must be right before a composition can begin: each rule is a field and the sentence beside it. */
final class NewRules {

    static final int LONGEST_NAME = 80;
    static final int MOST_GATHERINGS = 20;
    static final int LARGEST = 100;
    static final int MOST_GROUPS = 5_000;
    private static final int MOST_LEADERS = 4;
    private static final Period FAR = Period.ofYears(2);

    private record Case(NewForm form, LocalDate today) {}

    private record Rule(String field, String text, Predicate<Case> broken) {}

    private static final List<Rule> RULES =
            List.of(
                    rule("name", "missing", it -> it.form.name().isEmpty()),
                    rule("name", "long", it -> it.form.name().length() > LONGEST_NAME),
                    rule("who", "missing", it -> it.form.who().isEmpty()),
                    rule(
                            "day",
                            "missing",
                            it -> it.form.date().filter(day -> near(day, it.today)).isEmpty()),
                    rule(
                            "gatherings",
                            "missing",
                            it -> isNot(it.form.gatherings(), 1, MOST_GATHERINGS)),
                    rule(
                            "groups",
                            "strange",
                            it ->
                                    !it.form.groups().isEmpty()
                                            && isNot(it.form.groups(), 1, MOST_GROUPS)),
                    rule("from", "missing", it -> isNot(it.form.from(), 1, LARGEST)),
                    rule("to", "missing", it -> isNot(it.form.to(), 1, LARGEST)),
                    rule(
                            "to",
                            "turned",
                            it ->
                                    !isNot(it.form.from(), 1, LARGEST)
                                            && isNot(
                                                    it.form.to(),
                                                    Integer.parseInt(it.form.from()),
                                                    LARGEST)),
                    rule("leaders", "missing", it -> isNot(it.form.leaders(), 0, MOST_LEADERS)));

    private NewRules() {}

    /** The key of what to say beside each field that is not right yet; empty when all is. */
    static Map<String, String> broken(NewForm form, LocalDate today) {
        var it = new Case(form, today);
        var wrong = new LinkedHashMap<String, String>();
        for (var rule : RULES)
            if (!wrong.containsKey(rule.field) && rule.broken.test(it))
                wrong.put(rule.field, rule.text);
        return wrong;
    }

    private static Rule rule(String field, String why, Predicate<Case> broken) {
        return new Rule(field, "composition.wrong." + field + "." + why, broken);
    }

    private static boolean near(LocalDate day, LocalDate today) {
        return day.isAfter(today.minus(FAR)) && day.isBefore(today.plus(FAR));
    }

    private static boolean isNot(String text, int from, int to) {
        OptionalInt number = NewForm.number(text);
        return number.isEmpty() || number.getAsInt() < from || number.getAsInt() > to;
    }
}
