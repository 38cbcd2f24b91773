package tillit.composition.file;

import static tillit.composition.file.Spelling.column;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.rule.Apart;
import tillit.composition.grouping.rule.AtLeast;
import tillit.composition.grouping.rule.AtMost;
import tillit.composition.grouping.rule.BothSaidYes;
import tillit.composition.grouping.rule.Capacity;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.Free;
import tillit.composition.grouping.rule.InCommon;
import tillit.composition.grouping.rule.NeverTwice;
import tillit.composition.grouping.rule.NewAcross;
import tillit.composition.grouping.rule.NotAgain;
import tillit.composition.grouping.rule.NotInLine;
import tillit.composition.grouping.rule.SeatedAt;
import tillit.composition.grouping.rule.Together;
import tillit.composition.grouping.rule.WouldLike;

/** Every rule that can stand in a file. */
final class Spellings {

    static final List<Spelling<?>> ALL =
            List.of(
                    column("different", Different.class, Different::new, Different::column),
                    column("together", Together.class, Together::new, Together::column).gladly(),
                    column("not-in-line", NotInLine.class, NotInLine::new, NotInLine::managers),
                    column("apart", Apart.class, Apart::new, Apart::column),
                    column("not-again", NotAgain.class, NotAgain::new, NotAgain::earlier),
                    must(
                            "never-twice",
                            NeverTwice.class,
                            (entry, strength) -> new NeverTwice(entry.earlier(), strength),
                            rule ->
                                    rule.earlier()
                                            .<Object>map(column -> Map.of("earlier", column))
                                            .orElse(true)),
                    column("in-common", InCommon.class, InCommon::new, InCommon::column),
                    must("free", Free.class, RuleEntry::free, Spellings::free),
                    must(
                            "at-least",
                            AtLeast.class,
                            (entry, strength) -> entry.count(AtLeast::new, strength),
                            rule -> count(rule.number(), rule.column(), rule.value())),
                    must(
                            "at-most",
                            AtMost.class,
                            (entry, strength) -> entry.count(AtMost::new, strength),
                            rule -> count(rule.number(), rule.column(), rule.value())),
                    must("seated-at", SeatedAt.class, RuleEntry::seatedAt, Spellings::seatedAt),
                    column("would-like", WouldLike.class, WouldLike::new, WouldLike::column)
                            .gladly(),
                    column(
                            "both-said-yes",
                            BothSaidYes.class,
                            BothSaidYes::new,
                            BothSaidYes::column),
                    column("new-across", NewAcross.class, NewAcross::new, NewAcross::column)
                            .gladly(),
                    column("capacity", Capacity.class, Capacity::new, Capacity::column));

    static final List<String> KEYS = ALL.stream().map(Spelling::key).toList();

    private Spellings() {}

    /** A rule is written by one of these; one that is not is a mistake of ours. */
    static Spelling<?> of(Rule rule) {
        return ALL.stream().filter(spelling -> spelling.spells(rule)).findFirst().orElseThrow();
    }

    private static <R extends Rule> Spelling<R> must(
            String key, Class<R> type, Spelling.Reads<R> reads, Function<R, Object> writes) {
        return new Spelling<>(key, type, Strength.MUST, reads, writes);
    }

    private static Object free(Free rule) {
        return keys("column", rule.cannot(), "hours", rule.hours());
    }

    private static Object seatedAt(SeatedAt rule) {
        var numbers = rule.groups().stream().map(group -> group + 1).toList();
        return keys("column", rule.column(), "value", rule.value(), "groups", numbers);
    }

    private static Object count(int number, String column, String value) {
        return keys("number", number, "column", column, "value", value);
    }

    private static Map<String, Object> keys(Object... keysAndValues) {
        var keys = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2)
            keys.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
        return keys;
    }
}
