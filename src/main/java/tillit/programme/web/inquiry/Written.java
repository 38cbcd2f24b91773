package tillit.programme.web.inquiry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** What somebody wrote, read with patience: without control characters, which no keyboard writes and no database takes. */
final class Written {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private Written() {}

    static String line(MultiValueMap<String, String> typed, String field) {
        return raw(typed, field).replaceAll("\\p{Cntrl}", " ").strip();
    }

    /** With its line breaks. */
    static String text(MultiValueMap<String, String> typed, String field) {
        return raw(typed, field)
                .replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
                .strip();
    }

    /** Each once, without empty ones. */
    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(it -> !it.isEmpty()).distinct().toList();
    }

    /** Empty of what is no day of our time. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(it -> it.getYear() >= FIRST_YEAR && it.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String raw(MultiValueMap<String, String> typed, String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value;
    }
}
