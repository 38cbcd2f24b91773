package tillit.composition.calendar;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tillit.composition.scheduling.Busy;
import tillit.composition.scheduling.Span;

/** Reads when somebody is busy from what their calendar gives out: free/busy times, or appointments. */
public final class CalendarFile {

    private static final int MOST = 100_000;
    private static final int MOST_RULES = 2_000;

    private final Span asked;
    private final Zones zones;
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> addresses = new HashSet<>();
    private final List<Span> busy = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Entry entry;
    private boolean calledOff;
    private int before;

    private CalendarFile(Zones zones, Span asked) {
        this.asked = asked;
        this.zones = zones;
    }

    /** Only what falls into the time that is asked for. Times without a zone are meant as in the house. */
    public static Reading read(byte[] file, ZoneId house, Span asked) {
        return read(file, house, asked, Set.of());
    }

    /**
     * The same when it is known whose the calendar is, so that what they have declined does not keep them busy.
     *
     * @param owner their addresses, in small letters
     */
    public static Reading read(byte[] file, ZoneId house, Span asked, Set<String> owner) {
        try {
            var zones = OwnZones.in(lines(file), house);
            return new CalendarFile(zones, asked).read(lines(file), owner);
        } catch (BrokenLine e) {
            return e.told();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ContentLines lines(byte[] file) throws IOException {
        var bytes = new ByteArrayInputStream(file);
        return new ContentLines(
                new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
    }

    private Reading read(ContentLines lines, Set<String> owner) throws IOException {
        lines.next().ifPresentOrElse(this::first, this::nothing);
        for (var line = lines.next(); line.isPresent(); line = lines.next()) take(line.get());
        if (!open.isEmpty()) throw new BrokenLine(lines.number(), BrokenLine.CUT);
        takePlace(owner);
        return new Reading.Calendar(Set.copyOf(addresses), Busy.of(busy));
    }

    private void first(ContentLine line) {
        if (!line.name().equals("BEGIN") || !line.says("VCALENDAR")) nothing();
        take(line);
    }

    private void nothing() {
        throw new BrokenLine(1, BrokenLine.NO_CALENDAR);
    }

    private void take(ContentLine line) {
        var inside = open.isEmpty() ? "" : open.peek();
        switch (line.name()) {
            case "BEGIN" -> begin(line.value().strip().toUpperCase(Locale.ROOT));
            case "END" -> end(line, inside);
            default -> {
                if (inside.equals("VEVENT") && entry != null) entry.add(line);
                else if (inside.equals("VFREEBUSY")) freeBusy(line);
                else if (inside.equals("VCALENDAR")) head(line);
            }
        }
    }

    private void begin(String what) {
        open.push(what);
        if (what.equals("VEVENT")) entry = new Entry(zones);
        if (what.equals("VCALENDAR")) {
            calledOff = false;
            before = entries.size();
        }
    }

    private void end(ContentLine line, String inside) {
        if (!line.says(inside)) throw new BrokenLine(line.number(), BrokenLine.CUT);
        open.pop();
        if (inside.equals("VCALENDAR") && calledOff)
            entries.subList(before, entries.size()).forEach(Entry::callOff);
        if (inside.equals("VEVENT") && entry != null) entries.add(entry);
        if (entries.size() > MOST) throw new BrokenLine(line.number(), BrokenLine.TOO_MUCH);
    }

    private void head(ContentLine line) {
        if (line.name().equals("METHOD")) calledOff |= line.says("CANCEL");
        else if (line.name().equals("X-OWNER")) address(line.value());
        else if (line.name().equals("X-WR-CALNAME") && line.value().contains("@"))
            address(line.value());
    }

    private void address(String text) {
        addresses.add(Address.in(text));
    }

    private void freeBusy(ContentLine line) {
        switch (line.name()) {
            case "ATTENDEE", "ORGANIZER" -> address(line.value());
            case "FREEBUSY" -> {
                if (!line.parameter("FBTYPE").equalsIgnoreCase("FREE"))
                    for (var one : line.value().split(","))
                        FreeBusy.span(one, line, zones).ifPresent(this::add);
            }
            default -> {}
        }
    }

    private void add(Span span) {
        if (!span.overlaps(asked)) return;
        var from = span.from().isBefore(asked.from()) ? asked.from() : span.from();
        busy.add(new Span(from, span.to().isAfter(asked.to()) ? asked.to() : span.to()));
    }

    /** Exceptions may stand before what they are exceptions to, so this comes last. */
    private void takePlace(Set<String> owner) {
        var occurrences = new Occurrences(asked);
        var exceptions = new Exceptions(entries);
        entries.stream()
                .flatMap(one -> one.rule().stream())
                .skip(MOST_RULES)
                .findFirst()
                .ifPresent(rule -> {
                    throw new BrokenLine(rule.number(), BrokenLine.TOO_MUCH);
                });
        var theirs = new HashSet<>(owner);
        theirs.addAll(addresses);
        for (var one : entries) {
            if (one.isFreeFor(theirs)) continue;
            occurrences.of(one, exceptions.to(one)).forEach(this::add);
            if (busy.size() > MOST) throw new BrokenLine(1, BrokenLine.TOO_MUCH);
        }
    }
}
