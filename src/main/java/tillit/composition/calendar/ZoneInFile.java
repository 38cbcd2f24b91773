package tillit.composition.calendar;

import java.time.DateTimeException;
import java.time.ZoneOffset;

/** What a calendar says of a time zone of its own, while it is read. */
final class ZoneInFile {

    private String name = "";
    private String location = "";
    private int winterMinutes;
    private boolean hasSummer;

    void add(String inside, ContentLine line) {
        if (line.name().equals("TZID")) name = line.value().strip();
        else if (line.name().equals("X-LIC-LOCATION")) location = line.value().strip();
        else if (inside.equals("DAYLIGHT")) hasSummer = true;
        else if (inside.equals("STANDARD") && line.name().equals("TZOFFSETTO"))
            winterMinutes = minutes(line);
    }

    private static int minutes(ContentLine line) {
        try {
            return ZoneOffset.of(line.value().strip()).getTotalSeconds() / 60;
        } catch (DateTimeException e) {
            throw line.broken();
        }
    }

    void defineIn(Zones zones) {
        if (!name.isEmpty()) zones.define(name, location, winterMinutes, hasSummer);
    }
}
