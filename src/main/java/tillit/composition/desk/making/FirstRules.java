package tillit.composition.desk.making;

import java.util.Locale;
import tillit.composition.grouping.Form;

/** The rules one usually wants, as a file of rules; what is off is there to be switched on. */
final class FirstRules {

    private static final String CIRCLES =
            """
            rules:
              - {not-in-line: manager}
              - {different: unit}
              - {apart: apart}
              - {different: area, strength: very-gladly}
              - {together: newness, strength: gladly}
              - {not-again: met, strength: gladly}
              - {in-common: languages, strength: off}
              - free: {column: cannot, hours: [mon-am, mon-pm, tue-am, tue-pm, wed-am, wed-pm, thu-am, thu-pm, fri-am, fri-pm]}
                strength: off
            """;

    private static final String TABLES =
            """
            rules:
              - {never-twice: {earlier: met}}
              - {apart: apart}
              - {different: area, strength: very-gladly}
              - {new-across: area, strength: gladly}
              - {not-in-line: manager, strength: gladly}
              - seated-at: {column: near_door, value: yes, groups: [1]}
              - at-least: {number: 1, column: host, value: yes}
                strength: off
              - at-most: {number: 1, column: late, value: yes}
                strength: gladly
            """;

    private static final String PAIRS =
            """
            rules:
              - {never-twice: {earlier: met}}
              - {not-in-line: manager}
              - {apart: apart}
              - {different: unit, strength: very-gladly}
              - {new-across: area, strength: gladly}
              - {together: newness, strength: off}
            """;

    private static final String MENTORS =
            """
            rules:
              - {not-in-line: manager}
              - {capacity: capacity}
              - {apart: apart}
              - {would-like: wishes, strength: very-gladly}
              - {different: area, strength: gladly}
              - {not-again: met, strength: gladly}
              - {both-said-yes: yes, strength: off}
            """;

    private FirstRules() {}

    static String of(Plan plan) {
        return frame(plan)
                + switch (plan.form()) {
                    case CIRCLES -> CIRCLES;
                    case TABLES -> TABLES;
                    case PAIRS -> PAIRS;
                    case MENTORS -> MENTORS;
                };
    }

    private static String frame(Plan plan) {
        var text = new StringBuilder("form: " + plan.form().name().toLowerCase(Locale.ROOT) + "\n");
        text.append("gatherings: ").append(plan.gatherings()).append('\n');
        plan.groups().ifPresent(groups -> text.append("groups: ").append(groups).append('\n'));
        text.append("size: {from: %d, to: %d}\n".formatted(plan.from(), plan.to()));
        if (plan.form() == Form.CIRCLES) text.append("within: level\n");
        if (plan.leaders() > 0)
            text.append(
                    "leaders: {pool: leader, number: %d, at-most: %d}\n"
                            .formatted(plan.leaders(), atMost(plan)));
        return text.append("absent: absent\n").toString();
    }

    /** A conversation leader may have two circles; a mentor is one for those who have chosen them. */
    private static int atMost(Plan plan) {
        return plan.form() == Form.CIRCLES ? 2 : 1;
    }
}
