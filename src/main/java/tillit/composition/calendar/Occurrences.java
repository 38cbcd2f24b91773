package tillit.composition.calendar;

import static java.util.function.Predicate.not;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.fortuna.ical4j.model.Recur;
import tillit.composition.scheduling.Span;

/** When an appointment takes place within the time that is asked for. */
final class Occurrences {

    private static final Set<String> OFTEN = Set.of("SECONDLY", "MINUTELY", "HOURLY");
    private static final Set<String> WITHIN_A_DAY = Set.of("BYHOUR", "BYMINUTE", "BYSECOND");
    private static final Duration LONGEST = Duration.ofDays(1_000);

    private final Span asked;

    Occurrences(Span asked) {
        this.asked = asked;
    }

    /** {@code replaced}: times that another entry speaks of. */
    List<Span> of(Entry entry, List<Moment> replaced) {
        if (entry.isFree() || entry.start().isEmpty()) return List.of();
        var start = entry.start().get();
        var length = entry.length(start);
        if (!length.isPositive() || length.compareTo(LONGEST) > 0) return List.of();
        var without = entry.without(start);
        replaced.forEach(moment -> without.add(moment.localIn(start.zone())));
        return starts(entry, start, length).stream()
                .filter(not(without::contains))
                .map(local -> span(local, start, length))
                .filter(asked::overlaps)
                .toList();
    }

    private static Span span(LocalDateTime local, Moment start, Duration length) {
        var from = local.atZone(start.zone()).toInstant();
        var to = local.plus(length).atZone(start.zone()).toInstant();
        return new Span(from, from.isBefore(to) ? to : from.plus(length));
    }

    private Set<LocalDateTime> starts(Entry entry, Moment start, Duration length) {
        var starts = new HashSet<LocalDateTime>();
        starts.add(start.local());
        entry.more().forEach(moment -> starts.add(moment.localIn(start.zone())));
        entry.rule().ifPresent(rule -> starts.addAll(repeated(rule, start, length)));
        return starts;
    }

    private List<LocalDateTime> repeated(ContentLine rule, Moment start, Duration length) {
        var from = LocalDateTime.ofInstant(asked.from(), start.zone()).minus(length);
        var to = LocalDateTime.ofInstant(asked.to(), start.zone());
        var until = until(rule, start, to);
        if (start.local().isAfter(until) || from.isAfter(until)) return List.of();
        var text = withoutUntil(rule);
        try {
            var recur = new Recur<LocalDateTime>(text);
            return recur.getDates(start.local(), from, until);
        } catch (RuntimeException e) {
            // iCal4j says in many ways that it does not understand a rule
            throw rule.broken();
        }
    }

    /** The end of the rule by the clock where the appointment begins, if it is before the end of what is asked for. */
    private static LocalDateTime until(ContentLine rule, Moment start, LocalDateTime to) {
        return parts(rule).stream()
                .filter(part -> part.startsWith("UNTIL="))
                .map(part -> Moment.of(part.substring(6), rule, new Zones(start.zone())))
                .map(until ->
                        until.isDay() ? until.local().plusDays(1) : until.localIn(start.zone()))
                .filter(until -> until.isBefore(to))
                .findFirst()
                .orElse(to);
    }

    private static String withoutUntil(ContentLine rule) {
        var kept = new ArrayList<String>();
        for (var part : parts(rule)) {
            var names = part.split("=", 2);
            boolean often = names.length > 1 && OFTEN.contains(names[1]);
            if (often || WITHIN_A_DAY.contains(names[0]))
                throw new BrokenLine(rule.number(), BrokenLine.TOO_OFTEN);
            if (!names[0].equals("UNTIL")) kept.add(part);
        }
        return String.join(";", kept);
    }

    private static List<String> parts(ContentLine rule) {
        return Arrays.stream(rule.value().strip().toUpperCase(Locale.ROOT).split(";")).toList();
    }
}
