package tillit.programme.web.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/** What somebody typed, read with patience. */
final class Typed {

    static final int LONGEST_NAME = 80;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private Typed() {}

    /** Without control characters, which no keyboard writes and no database takes. */
    static String line(MultiValueMap<String, String> typed, String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value.replaceAll("\\p{Cntrl}", " ").strip();
    }

    /** A page of long ago may have lost its key: then it is made as if it were new. */
    static UUID key(MultiValueMap<String, String> typed) {
        try {
            return UUID.fromString(line(typed, "key"));
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    /** From 1 to {@code most}, at most 9999. */
    static Optional<Integer> number(String text, int most) {
        if (!text.matches("\\d{1,4}")) return Optional.empty();
        return Optional.of(Integer.parseInt(text)).filter(it -> it >= 1 && it <= most);
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(Typed::isOfOurTime);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static boolean isOfOurTime(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** The key of what to say beside areas of which one is not there (any more): none would mean all. */
    static Optional<String> wrongAreas(Set<String> typed, List<String> known) {
        return known.containsAll(typed) ? Optional.empty() : Optional.of("programme.wrong.area");
    }

    /** The key of what to say beside a name that cannot be one. */
    static Optional<String> wrongName(String name) {
        if (name.isEmpty()) return Optional.of("programme.wrong.nameless");
        return name.length() > LONGEST_NAME
                ? Optional.of("programme.wrong.name.long")
                : Optional.empty();
    }
}
