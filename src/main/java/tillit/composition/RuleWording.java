package tillit.composition;

import static java.util.stream.Collectors.joining;

import tillit.composition.grouping.Form;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.rule.AtLeast;
import tillit.composition.grouping.rule.AtMost;
import tillit.composition.grouping.rule.Capacity;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.Free;
import tillit.composition.grouping.rule.InCommon;
import tillit.composition.grouping.rule.NeverTwice;
import tillit.composition.grouping.rule.NewAcross;
import tillit.composition.grouping.rule.SeatedAt;
import tillit.composition.grouping.rule.Together;

/** What a rule asks for. */
record RuleWording(Words words) {

    String of(Rule rule, Form form) {
        return switch (rule) {
            case Different(var column, _) -> say(rule, column);
            case Together(var column, _) -> say(rule, column);
            case InCommon(var column, _) -> say(rule, column);
            case NewAcross(var column, _) -> say(rule, column);
            case Capacity(var column, _) -> say(rule, column);
            case Free(_, var hours, _) -> say(rule, String.join(", ", hours));
            case NeverTwice(var earlier, _) -> say(rule, earlier.isPresent() ? 1 : 0);
            case AtLeast(var column, var value, int number, _) ->
                    say(rule, number, who(column, value));
            case AtMost(var column, var value, int number, _) ->
                    say(rule, number, who(column, value));
            case SeatedAt seated -> seated(seated, form);
            default -> say(rule);
        };
    }

    private String say(Rule rule, Object... values) {
        return words.of("grouping.rule." + rule.word(), values);
    }

    private String seated(SeatedAt rule, Form form) {
        var key =
                form == Form.TABLES ? "grouping.rule.seated-at.tables" : "grouping.rule.seated-at";
        return words.of(key, who(rule.column(), rule.value()), groups(rule));
    }

    /** Whom a value means: "yes in host", "Danish in languages". */
    String who(String column, String value) {
        return value.equals("yes")
                ? words.of("grouping.with.yes", column)
                : words.of("grouping.with.value", value, column);
    }

    private static String groups(SeatedAt rule) {
        return rule.groups().stream()
                .map(group -> String.valueOf(group + 1))
                .collect(joining(", "));
    }
}
