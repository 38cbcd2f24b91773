package tillit.composition;

import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.rule.AtLeast;
import tillit.composition.grouping.rule.AtMost;
import tillit.composition.grouping.rule.Capacity;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.InCommon;
import tillit.composition.grouping.rule.NewAcross;
import tillit.composition.grouping.rule.Together;
import tillit.composition.grouping.rule.WouldLike;

/** Where a rule is broken, with the names of those it is about. */
record BreachWording(Words words, Brief brief) {

    String of(Rule rule, Breach breach) {
        var names = new NameWording(words, brief);
        var all = names.of(breach.people());
        return switch (rule) {
            case Different(var column, _) -> say(rule, all, column);
            case InCommon(var column, _) -> say(rule, all, column);
            case Together(var column, _) -> say(rule, column);
            case NewAcross(var column, _) -> across(rule, all, column, breach);
            case Capacity _ -> say(rule, all, breach.cost());
            case AtLeast(var column, var value, _, _) ->
                    say(rule, breach.cost(), who(column, value));
            case AtMost(var column, var value, _, _) ->
                    say(rule, breach.cost(), who(column, value));
            case WouldLike _ ->
                    say(
                            rule,
                            names.of(breach.people().getFirst()),
                            names.of(breach.people().getLast()));
            default -> say(rule, all);
        };
    }

    /** Without people it is about empty chairs. */
    private String across(Rule rule, String names, String column, Breach breach) {
        return breach.people().isEmpty()
                ? words.of("grouping.breach.chairs", breach.cost())
                : say(rule, names, column);
    }

    private String who(String column, String value) {
        return new RuleWording(words).who(column, value);
    }

    private String say(Rule rule, Object... values) {
        return words.of("grouping.breach." + rule.word(), values);
    }
}
