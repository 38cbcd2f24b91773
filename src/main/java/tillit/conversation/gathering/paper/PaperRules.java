package tillit.conversation.gathering.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepKind;

/** What must be right before paper goes into the room: each rule is a field and the sentence beside it. */
final class PaperRules {

    static final int LONGEST_WORD = 80;
    static final int LONGEST = 2_000;

    /** Of one form: more than any hall writes on paper. */
    static final int MOST = 3_000;

    /**
     * The form, and what it is held against.
     *
     * @param tables how many there are; 0 where none were named
     * @param there how many the table has given already
     */
    record Case(PaperForm form, Step step, int tables, int there) {

        boolean isOf(StepKind kind) {
            return step.kind() == kind;
        }

        int table() {
            return form.tableNumber().orElse(0);
        }

        int most() {
            return tables == 0 ? 9_999 : tables;
        }
    }

    private record Rule(String field, String text, Predicate<Case> broken) {}

    private static final List<Rule> RULES =
            List.of(
                    new Rule(
                            "table",
                            "paper.wrong.table",
                            it ->
                                    it.isOf(StepKind.TABLES)
                                            && (it.table() < 1 || it.table() > it.most())),
                    new Rule(
                            "text",
                            "paper.wrong.empty",
                            it -> !it.isOf(StepKind.VOTE) && it.form.text().isEmpty()),
                    new Rule(
                            "text",
                            "paper.wrong.word",
                            it -> it.isOf(StepKind.WORDS) && hasLongWord(it.form)),
                    new Rule(
                            "text",
                            "paper.wrong.many",
                            it -> it.isOf(StepKind.WORDS) && words(it.form) > MOST),
                    new Rule("text", "paper.wrong.long", it -> isLong(it.form)),
                    new Rule("text", "paper.wrong.full", PaperRules::isMoreThanATableMay),
                    new Rule(
                            "dots",
                            "paper.wrong.dots",
                            it -> it.isOf(StepKind.VOTE) && !areNumbers(it.form)),
                    new Rule(
                            "dots",
                            "paper.wrong.nodots",
                            it ->
                                    it.isOf(StepKind.VOTE)
                                            && areNumbers(it.form)
                                            && dots(it.form) == 0),
                    new Rule(
                            "dots",
                            "paper.wrong.many",
                            it -> it.isOf(StepKind.VOTE) && dots(it.form) > MOST));

    private PaperRules() {}

    /** The key of what to say beside each field that is not right; empty when all is. */
    static Map<String, String> wrong(Case it) {
        var wrong = new LinkedHashMap<String, String>();
        for (var rule : RULES) if (rule.broken.test(it)) wrong.putIfAbsent(rule.field, rule.text);
        return wrong;
    }

    private static boolean hasLongWord(PaperForm form) {
        return WordLine.all(form.text()).stream()
                .anyMatch(line -> line.word().length() > LONGEST_WORD);
    }

    private static int words(PaperForm form) {
        return WordLine.all(form.text()).stream().mapToInt(WordLine::times).sum();
    }

    private static boolean isLong(PaperForm form) {
        return form.lines().stream().anyMatch(line -> line.length() > LONGEST)
                || form.who().length() > LONGEST
                || form.when().length() > LONGEST;
    }

    private static boolean isMoreThanATableMay(Case it) {
        return it.isOf(StepKind.TABLES)
                && it.there + it.form.lines().size() > it.step.settings().atMost();
    }

    private static boolean areNumbers(PaperForm form) {
        return form.dots().keySet().stream().allMatch(id -> form.dots(id).isPresent());
    }

    private static long dots(PaperForm form) {
        return form.dots().keySet().stream().mapToLong(id -> form.dots(id).orElse(0)).sum();
    }
}
