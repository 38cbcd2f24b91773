package tillit.conversation.gathering.web.paper;

import java.util.List;
import java.util.stream.IntStream;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.gathering.paper.Sheet;
import tillit.conversation.method.Method;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepKind;
import tillit.shell.Page;

/** What is printed before the day and lies in a drawer: the run sheet, and a sheet of paper for each table. */
public record PaperPage(Gathering gathering, Method method) implements Page {

    /** Sheets without a number where nobody sits at tables. */
    private static final int LOOSE = 1;

    /** Lines for words on a table's sheet: for each of ten people one, in two columns. */
    private static final int WORDS = 10;

    /** @param number 0 where nobody sits at tables */
    public record Table(int number, String name) {}

    public List<Table> tables() {
        var named = gathering.tables().size();
        return named == 0
                ? IntStream.range(0, LOOSE).mapToObj(_ -> new Table(0, "")).toList()
                : IntStream.rangeClosed(1, named)
                        .mapToObj(number -> new Table(number, gathering.table(number).orElse("")))
                        .toList();
    }

    /** What is asked: the gathering's own question, else what the method says that one does. */
    public String asked(Step step, String language) {
        return gathering
                .question(step.id(), language)
                .orElseGet(() -> step.ask().in(language).strip());
    }

    /** The steps in which paper is used: a table's sheet has room for no others. */
    public List<Step> written() {
        return method.steps().stream()
                .filter(step -> step.kind() == StepKind.WRITE || Sheet.takesPaper(step.kind()))
                .toList();
    }

    /** How many lines there are to write on, with a number before each or without. */
    public int lines(Step step) {
        return switch (step.kind()) {
            case WORDS -> WORDS;
            case TABLES -> step.settings().atMost();
            case GATHER -> 3;
            case WRITE, PAUSE, ROUND, VOTE, TALK, DRAW, REVIEW, CHOOSE, SCALE, FOLLOW_UP -> 0;
        };
    }

    /** Minutes from the beginning until this step. */
    public int after(Step step) {
        return method.steps().stream()
                .takeWhile(earlier -> !earlier.id().equals(step.id()))
                .mapToInt(Step::minutes)
                .sum();
    }
}
