package tillit.programme.web.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.programme.kept.Kept;
import tillit.programme.plan.Asks;
import tillit.programme.plan.Breadth;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.shell.Frame;
import tillit.shell.Page;

/**
 * A programme as its strategist sees it, and would show it to the board.
 *
 * @param people whom it is for today
 * @param notes what else stands beneath a part
 * @param bearable how many hours a month are bearable, as it was typed
 * @param wrong the key of what is wrong with that
 */
public record ProgrammePage(
        Kept kept,
        Asks asks,
        int people,
        List<Map<PartId, Page>> notes,
        String bearable,
        Optional<String> wrong)
        implements Page {

    private static final int QUARTERS = 4;
    private static final int QUARTER = 15;

    public String path() {
        return "/programmes/" + kept.id();
    }

    public List<Page> notes(Part part) {
        return notes.stream()
                .flatMap(all -> Optional.ofNullable(all.get(part.id())).stream())
                .toList();
    }

    public Timeline timeline() {
        return Timeline.of(kept.programme());
    }

    /** On what no part works yet. */
    public List<Breadth> empty() {
        return kept.programme().empty().stream().sorted().toList();
    }

    public List<Asks.Line> tooMuch() {
        return asks.lines().stream().filter(Asks.Line::isTooMuch).toList();
    }

    /** Of whom too much is asked, in words. */
    public String who(Asks.Line line, Frame frame) {
        var many = line.many().orElseThrow();
        var those = frame.text(level(line), many.people());
        return many.span() == 0 ? those : frame.text("programme.asks.span", those, many.span());
    }

    /** The key of how many of this level there are. */
    public String level(Asks.Line line) {
        return "programme.level." + line.level().map(Enum::name).orElse("EMPLOYEE");
    }

    /** Whole hours, and less than one in quarters. */
    public String hours(double hours, Frame frame) {
        return hours < 1
                ? frame.text("programme.minutes", Math.ceil(hours * QUARTERS) * QUARTER)
                : frame.text("programme.hours", Math.round(hours));
    }

    /** The words that tell for whom a part is. */
    public static List<String> who(Part part) {
        return Who.keys(part.audience());
    }
}
