package tillit.composition.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a calendar, unfolded, of those names that tell when somebody is busy; pictures and papers that hang on
 * appointments are passed by without being kept.
 */
final class ContentLines {

    private static final Set<String> READ =
            Set.of(
                    "BEGIN",
                    "END",
                    "METHOD",
                    "UID",
                    "DTSTART",
                    "DTEND",
                    "DURATION",
                    "RRULE",
                    "RDATE",
                    "EXDATE",
                    "RECURRENCE-ID",
                    "TRANSP",
                    "STATUS",
                    "X-MICROSOFT-CDO-BUSYSTATUS",
                    "FREEBUSY",
                    "ATTENDEE",
                    "ORGANIZER",
                    "X-OWNER",
                    "X-WR-CALNAME",
                    "TZID",
                    "TZOFFSETTO",
                    "X-LIC-LOCATION");
    private static final int LONGEST = 100_000;
    private static final int MOST_LINES = 1_000_000;

    private final BufferedReader reader;
    private @Nullable String ahead;
    private int number;

    ContentLines(BufferedReader reader) throws IOException {
        this.reader = reader;
        ahead = reader.readLine();
        if (ahead != null && ahead.startsWith("\uFEFF")) ahead = ahead.substring(1);
    }

    /** Empty at the end. */
    Optional<ContentLine> next() throws IOException {
        while (ahead != null) {
            int begins = ++number;
            var text = new StringBuilder(ahead);
            boolean read = isRead(ahead);
            while ((ahead = reader.readLine()) != null && isFolded(ahead)) {
                number++;
                if (read) text.append(ahead, 1, ahead.length());
                if (text.length() > LONGEST) throw new BrokenLine(begins, BrokenLine.TOO_MUCH);
            }
            if (number > MOST_LINES) throw new BrokenLine(begins, BrokenLine.TOO_MUCH);
            if (read) return Optional.of(ContentLine.of(begins, text.toString()));
        }
        return Optional.empty();
    }

    private static boolean isFolded(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }

    /** A first line that is something else is read too, so that it can be said that this is no calendar. */
    private boolean isRead(String line) {
        if (number == 1) return true;
        int end = 0;
        while (end < line.length() && line.charAt(end) != ':' && line.charAt(end) != ';') end++;
        return READ.contains(line.substring(0, end).toUpperCase(Locale.ROOT));
    }

    int number() {
        return number;
    }
}
