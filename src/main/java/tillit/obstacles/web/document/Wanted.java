package tillit.obstacles.web.document;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import tillit.obstacles.document.Document;
import tillit.obstacles.document.DocumentKind;
import tillit.shell.Typed;

/**
 * Which documents somebody wants to see, as it stands in the address.
 *
 * @param words of which each must be in the name, or in who adopted it
 * @param page from 1
 */
public record Wanted(String words, Optional<DocumentKind> kind, State state, int page) {

    /** In which state. */
    public enum State {
        HOLDING,
        PAST,
        UNUSED,
        GONE;

        boolean has(Document one, LocalDate today) {
            return switch (this) {
                case HOLDING -> one.holdsOn(today);
                case PAST -> one.isPastItsDay(today);
                case UNUSED -> one.isLongUnused(today);
                case GONE -> one.gone().isPresent();
            };
        }
    }

    static Wanted of(MultiValueMap<String, String> typed) {
        return new Wanted(
                Typed.line(typed, "q"),
                named(DocumentKind.values(), Typed.line(typed, "kind")),
                named(State.values(), Typed.line(typed, "state")).orElse(State.HOLDING),
                Typed.number(Typed.line(typed, "page"), 9999).orElse(1));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    Wanted at(int other) {
        return new Wanted(words, kind, state, other);
    }

    public Wanted in(State other) {
        return new Wanted(words, kind, other, 1);
    }

    boolean finds(Document one, LocalDate today) {
        var text = plain(one.name() + " " + one.adoptedBy());
        return state.has(one, today)
                && kind.filter(it -> it != one.kind()).isEmpty()
                && Arrays.stream(plain(words).split(" ")).allMatch(text::contains);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** What follows the path; empty for all that hold. */
    public String query() {
        var asked =
                Stream.of(
                                asked("q", words),
                                asked("kind", kind.map(Enum::name).orElse("")),
                                asked("state", state == State.HOLDING ? "" : state.name()),
                                asked("page", page == 1 ? "" : String.valueOf(page)))
                        .filter(it -> !it.isEmpty())
                        .collect(joining("&"));
        return asked.isEmpty() ? "" : "?" + asked;
    }

    private static String asked(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
