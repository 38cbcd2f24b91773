package tillit.composition.calendar;

import static java.util.function.Predicate.not;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
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
    private static final long MOST = 1_000_000_000;

    private final Span asked;
    private final Work work = new Work();

    Occurrences(Span asked) {
        this.asked = asked;
    }

    /** {@code replaced}: times that another entry speaks of. */
    List<Span> of(Entry entry, List<Moment> replaced) {
        if (entry.start().isEmpty()) return List.of();
        var start = entry.start().get();
        var length = cut(entry.length(start), start);
        if (!length.isPositive()) return List.of();
        work.spend(1, replaced.size());
        var without = entry.without(start);
        replaced.forEach(moment -> without.add(moment.localIn(start.zone())));
        return starts(entry, start, length).stream()
                .filter(not(without::contains))
                .map(local -> span(local, start, length))
                .filter(asked::overlaps)
                .toList();
    }

    /** Nothing is lost: the first time still lasts until after what is asked for, and so do all others. */
    private Duration cut(Duration length, Moment start) {
        var end = LocalDateTime.ofInstant(asked.to(), start.zone()).plusDays(1);
        var rest = Duration.between(start.local(), end);
        var most = rest.compareTo(LONGEST) > 0 ? rest : LONGEST;
        return length.compareTo(most) > 0 ? most : length;
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
        work.spend(rule.number(), steps(parts(rule), start.local(), until));
        try {
            var recur = new Recur<LocalDateTime>(text);
            return recur.getDates(start.local(), from, until);
        } catch (RuntimeException e) {
            // iCal4j says in many ways that it does not understand a rule
            throw rule.broken();
        }
    }

    /** How many candidates there are about: periods, times the values that each part of the rule lists. */
    private static long steps(List<String> parts, LocalDateTime from, LocalDateTime until) {
        long periods = ChronoUnit.DAYS.between(from, until) / days(parts) + 1;
        for (var part : parts) periods = Math.min(MOST, periods * part.split(",", -1).length);
        return periods;
    }

    private static int days(List<String> parts) {
        boolean weekdays = parts.stream().anyMatch(part -> part.startsWith("BYDAY="));
        if (parts.contains("FREQ=YEARLY")) return weekdays ? 7 : 365;
        if (parts.contains("FREQ=MONTHLY")) return weekdays ? 7 : 30;
        return parts.contains("FREQ=WEEKLY") ? 7 : 1;
    }

    /** The end of the rule by the clock where the appointment begins, if it is before the end of what is asked for. */
    private static LocalDateTime until(ContentLine rule, Moment start, LocalDateTime to) {
        return parts(rule).stream()
                .filter(part -> part.startsWith("UNTIL="))
                .map(part -> Moment.of(part.substring(6), rule, new Zones(start.zone())))
                .map(until -> until.isDay() ? endOf(until) : until.localIn(start.zone()))
                .filter(until -> until.isBefore(to))
                .findFirst()
                .orElse(to);
    }

    /** Midnight is already the next day's. */
    private static LocalDateTime endOf(Moment day) {
        return day.local().plusDays(1).minusSeconds(1);
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
