package tillit.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Frame;
import tillit.composition.grouping.Frame.Size;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.NeverTwice;
import tillit.composition.grouping.rule.NotInLine;

/**
 * {@code bin/bench composition}, or only some by their names, {@code bin/bench composition golfers times}: how good what
 * is composed is, beside what is proven to be the best, and how long it takes; three times with three seeds. The first
 * answer of all includes loading the program.
 */
final class CompositionBench {

    private static final int TIMES = 3;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final Rule NEVER_TWICE = new NeverTwice(Optional.empty(), Strength.MUST);
    private static final Rule NOT_IN_LINE = new NotInLine("manager", Strength.MUST);
    private static final Rule UNITS = new Different("unit", Strength.MUST);
    private static final Rule AREAS = new Different("area", Strength.GLADLY);

    private CompositionBench() {}

    static void main(String[] names) {
        ((Logger) LoggerFactory.getLogger("ai.timefold")).setLevel(Level.WARN);
        IO.println(Machine.inWords());
        all().forEach((name, instances) -> {
            if (names.length == 0 || List.of(names).contains(name))
                instances.get().forEach(CompositionBench::measure);
        });
    }

    /** By the name that one can ask for; made only when they are asked for. */
    private static Map<String, Supplier<List<Instance>>> all() {
        Map<String, Supplier<List<Instance>>> all = new LinkedHashMap<>();
        all.put("hall", () -> List.of(hall()));
        all.put("autumn", () -> List.of(autumn()));
        all.put("municipality", () -> List.of(municipality()));
        all.put("circles", () -> List.of(circles()));
        all.put("golfers", () -> Golfers.HARD);
        all.put("repair", () -> List.of(new Illness()));
        all.put("times", () -> List.of(new FullCalendars(true), new FullCalendars(false)));
        return all;
    }

    private static void measure(Instance instance) {
        IO.println("%s; must reach: %s".formatted(instance.name(), instance.goal()));
        for (long seed = 1; seed <= TIMES; seed++)
            IO.println("  seed %d: %s".formatted(seed, instance.measure(seed)));
    }

    private static Instance hall() {
        return new Composition(
                "400 people of 20 areas at 50 tables of 8, 4 gatherings, no pair twice",
                "the bound of different areas, 3 s of CPU",
                new Brief(
                        new MadeUpPeople(42, 400, 5).all(),
                        tables(4, new Size(8, 8)),
                        List.of(NEVER_TWICE, AREAS)),
                LONGEST);
    }

    private static Instance autumn() {
        var people = new MadeUpPeople(42, 400, 5).away(0.06, 20).all();
        var brief =
                new Brief(
                        people,
                        tables(20, new Size(7, 8)),
                        List.of(NEVER_TWICE, NOT_IN_LINE, UNITS, AREAS));
        return new Composition(
                "the same 20 times at tables of 7–8, 6 %% away, %,d pairs parted"
                        .formatted(parted(brief)),
                "the bound of different areas, 30 s",
                brief,
                LONGEST);
    }

    private static Instance municipality() {
        return new Composition(
                "6,000 people of 500 units on three levels in groups of 8–10 of one level, not with"
                        + " own manager, no two of a unit",
                "the bound of different areas, 2 s",
                new Brief(
                        new MadeUpPeople(42, 6_000, 12).levels(61, 538, 5_401).all(),
                        new Frame(
                                Form.CIRCLES,
                                1,
                                OptionalInt.empty(),
                                new Size(8, 10),
                                Optional.of("level"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        List.of(NOT_IN_LINE, UNITS, AREAS)),
                LONGEST);
    }

    private static Instance circles() {
        return new Composition(
                "circles of managers: 405 people on three levels in 45 circles of 8–10, led by two of"
                        + " 60, languages, hours, apart, units, line and two earlier rounds",
                "all kept in 10 s; the bound of the wishes is not known to be reachable",
                MadeUpManagers.brief(1),
                Duration.ofSeconds(10));
    }

    private static Frame tables(int gatherings, Size size) {
        return new Frame(
                Form.TABLES,
                gatherings,
                OptionalInt.of(50),
                size,
                Optional.empty(),
                Optional.empty(),
                Optional.of("absent"),
                Optional.empty());
    }

    /** How many pairs may not sit together, by line and by unit. */
    private static long parted(Brief brief) {
        var pairs = NOT_IN_LINE.parted(brief);
        pairs.addAll(UNITS.parted(brief));
        int people = brief.people().size();
        long count = 0;
        for (int one = 0; one < people; one++)
            for (int other = 0; other < one; other++) if (pairs.has(one, other)) count++;
        return count;
    }
}
