package tillit.programme.web.people;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import tillit.programme.catalogue.Sought;
import tillit.programme.course.HowFar;
import tillit.shell.Typed;

/**
 * Of whom somebody wants to see a list, as it stands in the address.
 *
 * @param words parts of a name or a workplace
 * @param area empty for all
 * @param part the id of one; empty for the whole programme
 * @param how far in the part; empty for everybody
 * @param page from 1
 */
public record Wanted(String words, String area, String part, Optional<HowFar> how, int page) {

    static Wanted of(MultiValueMap<String, String> typed) {
        return new Wanted(
                Typed.line(typed, "q"),
                Typed.line(typed, "area"),
                Typed.line(typed, "part"),
                how(Typed.line(typed, "how")),
                page(Typed.line(typed, "page")));
    }

    Wanted of(Optional<HowFar> other) {
        return new Wanted(words, area, part, other, 1);
    }

    Wanted at(int other) {
        return new Wanted(words, area, part, how, other);
    }

    /** Whether somebody is meant by their name, workplace and area. */
    Predicate<Named> finds() {
        var each = Sought.plain(words).split(" ");
        return one ->
                (area.isEmpty() || area.equals(one.standing().area()))
                        && Arrays.stream(each).allMatch(one.letters()::contains);
    }

    /** What follows the path; empty for everybody. */
    public String query() {
        var asked =
                Stream.of(
                                asked("q", words),
                                asked("area", area),
                                asked("part", part),
                                asked("how", how.map(HowFar::name).orElse("")),
                                asked("page", page == 1 ? "" : String.valueOf(page)))
                        .filter(it -> !it.isEmpty())
                        .collect(joining("&"));
        return asked.isEmpty() ? "" : "?" + asked;
    }

    private static String asked(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Optional<HowFar> how(String typed) {
        return Arrays.stream(HowFar.values()).filter(one -> one.name().equals(typed)).findFirst();
    }

    private static int page(String typed) {
        return typed.matches("[1-9]\\d{0,4}") ? Integer.parseInt(typed) : 1;
    }
}
