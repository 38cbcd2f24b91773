package tillit.shell;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What somebody typed, read with patience. */
public final class Typed {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private Typed() {}

    /** Without control characters, which no keyboard writes and no database takes. */
    public static String line(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("\\p{Cntrl}", " ").strip();
    }

    /** The first of that name. */
    public static String line(MultiValueMap<String, String> typed, String field) {
        return line(typed.getFirst(field));
    }

    /** With its line breaks, as {@code \n}. */
    public static String lines(MultiValueMap<String, String> typed, String field) {
        var value = typed.getFirst(field);
        return value == null
                ? ""
                : value.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ").strip();
    }

    /** All of that name, as they were chosen. */
    public static List<String> all(MultiValueMap<String, String> typed, String field) {
        return typed.getOrDefault(field, List.of());
    }

    /** A page of long ago may have lost its key: then it is made as if it were new. */
    public static UUID key(MultiValueMap<String, String> typed) {
        return key(line(typed, "key"));
    }

    public static UUID key(String text) {
        return id(text).orElseGet(UUID::randomUUID);
    }

    public static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** From 1 to {@code most}, at most 9999. */
    public static Optional<Integer> number(String text, int most) {
        if (!text.matches("[0-9]{1,4}")) return Optional.empty();
        return Optional.of(Integer.parseInt(text)).filter(it -> it >= 1 && it <= most);
    }

    /** A day of our time, from 2000 to 2200. */
    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(Typed::isOfOurTime);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static boolean isOfOurTime(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
