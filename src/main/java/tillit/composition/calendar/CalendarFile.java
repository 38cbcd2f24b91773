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
    private ZoneInFile zone = new ZoneInFile();

    private CalendarFile(ZoneId house, Span asked) {
        this.asked = asked;
        zones = new Zones(house);
    }

    /** Only what falls into the time that is asked for. Times without a zone are meant as in the house. */
    public static Reading read(byte[] file, ZoneId house, Span asked) {
        try {
            return new CalendarFile(house, asked).read(file);
        } catch (BrokenLine e) {
            return e.told();
        }
    }

    private Reading read(byte[] file) {
        var bytes = new ByteArrayInputStream(file);
        try (var reader =
                new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            var lines = new ContentLines(reader);
            lines.next().ifPresentOrElse(this::first, this::nothing);
            for (var line = lines.next(); line.isPresent(); line = lines.next()) take(line.get());
            if (!open.isEmpty()) throw new BrokenLine(lines.number(), BrokenLine.CUT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        takePlace();
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
                else if (inside.equals("VCALENDAR")) owner(line);
                else zone.add(inside, line);
            }
        }
    }

    private void begin(String what) {
        open.push(what);
        if (what.equals("VEVENT")) entry = new Entry(zones);
        if (what.equals("VTIMEZONE")) zone = new ZoneInFile();
    }

    private void end(ContentLine line, String inside) {
        if (!line.says(inside)) throw new BrokenLine(line.number(), BrokenLine.CUT);
        open.pop();
        if (inside.equals("VTIMEZONE")) zone.defineIn(zones);
        if (inside.equals("VEVENT") && entry != null) entries.add(entry);
        if (entries.size() > MOST) throw new BrokenLine(line.number(), BrokenLine.TOO_MUCH);
    }

    private void owner(ContentLine line) {
        if (line.name().equals("X-OWNER")) address(line.value());
        else if (line.name().equals("X-WR-CALNAME") && line.value().contains("@"))
            address(line.value());
    }

    private void address(String text) {
        var small = text.strip().toLowerCase(Locale.ROOT);
        addresses.add(small.startsWith("mailto:") ? small.substring(7) : small);
    }

    private void freeBusy(ContentLine line) {
        switch (line.name()) {
            case "ATTENDEE", "ORGANIZER" -> address(line.value());
            case "FREEBUSY" -> {
                if (!line.parameter("FBTYPE").equalsIgnoreCase("FREE"))
                    for (var one : line.value().split(",")) add(FreeBusy.span(one, line, zones));
            }
            default -> {}
        }
    }

    private void add(Span span) {
        if (span.overlaps(asked)) busy.add(span);
    }

    /** Exceptions may stand before what they are exceptions to, so this comes last. */
    private void takePlace() {
        var occurrences = new Occurrences(asked);
        var exceptions = new Exceptions(entries);
        entries.stream()
                .flatMap(one -> one.rule().stream())
                .skip(MOST_RULES)
                .findFirst()
                .ifPresent(rule -> {
                    throw new BrokenLine(rule.number(), BrokenLine.TOO_MUCH);
                });
        for (var one : entries) {
            busy.addAll(occurrences.of(one, exceptions.to(one)));
            if (busy.size() > MOST) throw new BrokenLine(1, BrokenLine.TOO_MUCH);
        }
    }
}
