package tillit.programme.web.plan;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import tillit.organisation.Days;
import tillit.organisation.Level;
import tillit.programme.plan.Audience;
import tillit.programme.plan.Breadth;
import tillit.programme.plan.Effort;
import tillit.programme.plan.Part;
import tillit.shell.Typed;

/**
 * A part as it was typed.
 *
 * @param hours each time, with a comma or a point
 * @param who {@code 1}, {@code 2}, {@code 3} for managers, {@code employees}
 */
public record PartForm(
        String name,
        String about,
        String firstDay,
        String lastDay,
        String hours,
        String times,
        boolean each,
        Set<String> who,
        Set<String> areas,
        Set<String> breadths,
        boolean expected) {

    static final String EMPLOYEES = "employees";
    private static final int MINUTES = 60;

    static PartForm of(Part part) {
        var who = part.audience().levels().stream().map(level -> "" + level.number());
        var employees = part.audience().employees() ? Stream.of(EMPLOYEES) : Stream.<String>of();
        return new PartForm(
                part.name(),
                part.about(),
                part.days().from().toString(),
                part.days().to().orElseThrow().toString(),
                hours(part.effort().minutes()),
                "" + part.effort().times(),
                part.effort().forEach(),
                Stream.concat(who, employees).collect(toUnmodifiableSet()),
                part.audience().areas(),
                part.breadths().stream().map(PartForm::word).collect(toUnmodifiableSet()),
                part.expected());
    }

    static PartForm typed(MultiValueMap<String, String> typed) {
        return new PartForm(
                Typed.line(typed, "name"),
                Typed.line(typed, "about"),
                Typed.line(typed, "first"),
                Typed.line(typed, "last"),
                Typed.line(typed, "hours"),
                Typed.line(typed, "times"),
                Typed.line(typed, "each").equals("yes"),
                Set.copyOf(typed.getOrDefault("who", List.of())),
                Set.copyOf(typed.getOrDefault("area", List.of())),
                Set.copyOf(typed.getOrDefault("breadth", List.of())),
                Typed.line(typed, "expected").equals("yes"));
    }

    /** Half hours with a comma, as one writes here. */
    static String hours(int minutes) {
        var whole = minutes % MINUTES == 0;
        return whole
                ? "" + minutes / MINUTES
                : String.format(Locale.ROOT, "%.2f", minutes / (double) MINUTES)
                        .replaceAll("0$", "")
                        .replace('.', ',');
    }

    /** Empty when it is no number of hours that a part can have. */
    Optional<Integer> minutes() {
        if (!hours.matches("\\d{1,2}([.,]\\d{1,2})?")) return Optional.empty();
        var minutes = Math.round(Double.parseDouble(hours.replace(',', '.')) * MINUTES);
        return Optional.of((int) minutes).filter(it -> it <= Effort.LONGEST);
    }

    Optional<Integer> often() {
        if (!times.matches("\\d{1,3}")) return Optional.empty();
        return Optional.of(Integer.parseInt(times)).filter(it -> it >= 1 && it <= Effort.OFTENEST);
    }

    /** Empty when one of the two is no day, or the last comes before the first. */
    Optional<Days> days() {
        var first = Typed.day(firstDay);
        return Typed.day(lastDay)
                .filter(last -> first.filter(day -> !day.isAfter(last)).isPresent())
                .map(last -> Days.between(first.orElseThrow(), last));
    }

    Audience audience() {
        var levels =
                Stream.of(Level.values())
                        .filter(level -> who.contains("" + level.number()))
                        .collect(toUnmodifiableSet());
        return new Audience(levels, who.contains(EMPLOYEES), areas);
    }

    /** The part as it is to be; only of a form in which days, hours and times can be read. */
    Part changed(Part part) {
        return new Part(
                part.id(),
                part.kind(),
                name,
                about,
                days().orElseThrow(),
                audience(),
                Stream.of(Breadth.values())
                        .filter(one -> breadths.contains(word(one)))
                        .collect(toUnmodifiableSet()),
                expected,
                new Effort(minutes().orElseThrow(), often().orElseThrow(), each),
                part.after());
    }

    private static String word(Breadth breadth) {
        return breadth.name().toLowerCase(Locale.ROOT);
    }
}
