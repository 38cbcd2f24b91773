package tillit.conversation.gathering.web.making;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What must be right before a gathering can be made: each rule is a field and the sentence beside it. */
final class DraftRules {

    static final int LONGEST_NAME = 80;
    static final int LONGEST_TABLE = 40;
    static final int LONGEST_QUESTION = 200;

    /** Room for 6,000 people in threes. */
    static final int MOST_TABLES = 2_000;

    private record Rule(String field, String text, Predicate<GatheringDraft> broken) {}

    private static final List<Rule> RULES =
            List.of(
                    new Rule("name", "gathering.name.missing", it -> it.name().isEmpty()),
                    new Rule(
                            "name", "gathering.name.long", it -> it.name().length() > LONGEST_NAME),
                    new Rule("tables", "gathering.tables.strange", it -> !isCount(it.tables())),
                    new Rule(
                            "tables",
                            "gathering.tables.other",
                            it -> differs(it.tables(), it.typedNames().size())),
                    new Rule(
                            "names",
                            "gathering.names.many",
                            it -> it.typedNames().size() > MOST_TABLES),
                    new Rule(
                            "names",
                            "gathering.names.long",
                            it -> it.typedNames().stream().anyMatch(DraftRules::isLong)),
                    new Rule("names", "gathering.names.twice", it -> hasTwice(it.typedNames())));

    private DraftRules() {}

    /** The key of what to say beside each field that is not right yet; empty when all is. */
    static Map<String, String> broken(GatheringDraft it) {
        var wrong = new LinkedHashMap<String, String>();
        for (var rule : RULES)
            if (!wrong.containsKey(rule.field) && rule.broken.test(it))
                wrong.put(rule.field, rule.text);
        it.asked()
                .forEach((step, asked) -> {
                    if (asked.own().length() > LONGEST_QUESTION)
                        wrong.put(GatheringDraft.OWN + step, "gathering.own.long");
                });
        return wrong;
    }

    /** How many tables; none when the field was left empty. */
    static int count(String tables) {
        return tables.isEmpty() ? 0 : Integer.parseInt(tables);
    }

    private static boolean isCount(String tables) {
        return tables.isEmpty()
                || (tables.matches("[1-9]\\d{0,3}") && Integer.parseInt(tables) <= MOST_TABLES);
    }

    /** Names for other than all tables: which of the two is meant? */
    private static boolean differs(String tables, int names) {
        return names > 0 && isCount(tables) && !tables.isEmpty() && count(tables) != names;
    }

    private static boolean isLong(String name) {
        return name.length() > LONGEST_TABLE;
    }

    private static boolean hasTwice(List<String> names) {
        return new HashSet<>(names).size() < names.size();
    }
}
