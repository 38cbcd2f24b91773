package tillit.programme.web.trainer;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import tillit.access.PersonId;
import tillit.shell.Languages;

/** What somebody typed, read with patience. */
final class Typed {

    private static final int MOST_HOURS = 160;

    private Typed() {}

    /** Without control characters, which no keyboard writes and no database takes. */
    static String line(MultiValueMap<String, String> typed, String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value.replaceAll("\\p{Cntrl}", " ").strip();
    }

    static List<String> all(MultiValueMap<String, String> typed, String field) {
        return typed.getOrDefault(field, List.of());
    }

    /** Those that we speak. */
    static Set<String> languages(MultiValueMap<String, String> typed) {
        return all(typed, "language").stream()
                .filter(Languages.ALL::contains)
                .collect(toUnmodifiableSet());
    }

    /** Empty of what is no number of hours that a month has for this. */
    static Optional<Integer> hours(String text) {
        if (!text.matches("[0-9]{1,3}")) return Optional.empty();
        return Optional.of(Integer.parseInt(text)).filter(it -> it >= 1 && it <= MOST_HOURS);
    }

    static Optional<PersonId> person(String text) {
        try {
            return Optional.of(new PersonId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A page of long ago may have lost its key: then it is made as if it were new. */
    static UUID key(MultiValueMap<String, String> typed) {
        return person(line(typed, "key")).map(PersonId::value).orElseGet(UUID::randomUUID);
    }
}
