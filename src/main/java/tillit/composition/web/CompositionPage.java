package tillit.composition.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import tillit.composition.desk.Composition;
import tillit.composition.desk.Look;
import tillit.composition.desk.StateLine;
import tillit.composition.file.Trouble;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.People;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.rule.Apart;
import tillit.shell.Page;

/**
 * What somebody composes: for whom, by which rules, and what has come of it.
 *
 * @param states the newest first
 * @param onward what can be made of it, each a part of the page
 * @param isResizing the troubles are of the sizes, else of files
 * @param notKept what must be kept and is not, in the result that is looked at
 * @param look what goes on just now; the sentences of what cannot be are in {@code reasons}
 */
public record CompositionPage(
        Composition composition,
        Shape shape,
        List<RuleLine> rules,
        Foreseen foreseen,
        Look look,
        List<String> reasons,
        Optional<NotKept> notKept,
        Brief brief,
        List<StateLine> states,
        List<Page> onward,
        UUID key,
        String wrong,
        List<Trouble> troubles,
        SizesForm sizes,
        boolean isResizing)
        implements Page {

    /** How many sit where; groups are 0 when no number of them does. */
    public record Shape(int people, int gatherings, int groups, int from, int to, int leaders) {

        /** 4, or 4–5. */
        public String size() {
            return from == to ? "" + from : from + "–" + to;
        }
    }

    /** So many states are shown; the others are found by undoing. */
    private static final int SHOWN = 12;

    /** With sizes that cannot be taken as they are. */
    CompositionPage with(SizesForm typed) {
        return with(typed, List.of());
    }

    CompositionPage with(SizesForm typed, List<Trouble> why) {
        return new CompositionPage(
                composition,
                shape,
                rules,
                foreseen,
                look,
                reasons,
                notKept,
                brief,
                states,
                onward,
                key,
                "",
                why,
                typed,
                true);
    }

    public String address() {
        return "/compositions/" + composition.id();
    }

    public People people() {
        return brief.people();
    }

    /** Somebody's wish not to be with somebody may stand in the file of people. */
    public boolean hasSecrets() {
        return !Apart.columns(brief).isEmpty();
    }

    /** Part of a text key. */
    public String word() {
        return composition.form().name().toLowerCase(Locale.ROOT);
    }

    public List<Strength> strengths() {
        return Arrays.asList(Strength.values());
    }

    public Optional<Look.Searching> searching() {
        return look instanceof Look.Searching searching ? Optional.of(searching) : Optional.empty();
    }

    public boolean isInterrupted() {
        return look instanceof Look.Interrupted;
    }

    public boolean isFailed() {
        return look instanceof Look.Failed;
    }

    public Optional<StateLine> current() {
        return states.stream()
                .filter(state -> composition.current().equals(Optional.of(state.number())))
                .findFirst();
    }

    public boolean isCurrent(StateLine state) {
        return composition.current().equals(Optional.of(state.number()));
    }

    public boolean isAdopted(StateLine state) {
        return composition.adopted().equals(Optional.of(state.number()));
    }

    public List<StateLine> newest() {
        return states.subList(0, Math.min(SHOWN, states.size()));
    }
}
