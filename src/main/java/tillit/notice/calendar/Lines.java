package tillit.notice.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes the lines of a calendar: none longer than 75 bytes, and no character broken in two. */
final class Lines {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final int LONGEST = 75;

    private final StringBuilder text = new StringBuilder();

    void begin(String what) {
        add("BEGIN", what);
    }

    void end(String what) {
        add("END", what);
    }

    void head(String method) {
        add("VERSION", "2.0");
        add("PRODID", "-//Tillit//Tillit//EN");
        add("METHOD", method);
    }

    void event(Event event, ZoneId zone, Instant stamp) {
        add("UID", event.uid());
        add("SEQUENCE", String.valueOf(event.sequence()));
        add("DTSTAMP", local(LocalDateTime.ofInstant(stamp, ZoneOffset.UTC)) + "Z");
        add("DTSTART;TZID=" + zone.getId(), local(event.start()));
        add("DTEND;TZID=" + zone.getId(), local(event.start().plus(event.length())));
        add("SUMMARY", escaped(event.title()));
        if (!event.place().isEmpty()) add("LOCATION", escaped(event.place()));
        add("TRANSP", "OPAQUE");
    }

    void add(String name, String value) {
        int bytes = 0;
        var line = name + ":" + value;
        for (int at = 0; at < line.length(); ) {
            int letter = line.codePointAt(at);
            var written = Character.toString(letter);
            bytes += written.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST) {
                text.append("\r\n ");
                bytes = 1 + written.getBytes(StandardCharsets.UTF_8).length;
            }
            text.append(written);
            at += written.length();
        }
        text.append("\r\n");
    }

    static String local(LocalDateTime moment) {
        return LOCAL.format(moment);
    }

    static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** A parameter can hold everything but quotes and line ends, if it stands in quotes. */
    static String parameter(String value) {
        return "\"" + value.replaceAll("[\"\\p{Cntrl}]", " ").strip() + "\"";
    }

    String text() {
        return text.toString();
    }
}
