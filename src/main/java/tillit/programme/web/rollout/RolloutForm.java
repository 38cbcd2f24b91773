package tillit.programme.web.rollout;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import tillit.composition.DaysOff;
import tillit.programme.plan.Kind;
import tillit.programme.plan.Part;
import tillit.programme.rollout.Written;
import tillit.programme.trainer.Trainer;
import tillit.programme.trainer.Trainers;

/** What is asked of a roll-out, as it was typed. */
final class RolloutForm {

    private static final int LONGEST = 6_000;
    private static final int SATURDAY = 6;
    private static final long MINUTES = 60;
    private static final Set<Integer> MIDWEEK = Set.of(2, 3, 4);

    private RolloutForm() {}

    /** With the days off that there are, hours that many use, and those of the pool who may lead it. */
    static Written first(Part part, List<Trainers.Named> pool, ZoneId zone) {
        var first = part.days().from();
        var last = part.days().to().orElse(first);
        var closed =
                new TreeSet<>(DaysOff.between(first, min(last, first.plusYears(5)), zone))
                        .stream()
                                .filter(part.days()::contains)
                                .filter(day -> day.getDayOfWeek().getValue() < SATURDAY)
                                .map(LocalDate::toString)
                                .collect(joining("\n"));
        return new Written(
                MIDWEEK,
                closed,
                "09:00–12:00\n13:00–16:00",
                "",
                "",
                trainers(part, pool),
                "20",
                false,
                Set.of());
    }

    /** As often a month as they have time for. */
    private static String trainers(Part part, List<Trainers.Named> pool) {
        return pool.stream()
                .filter(one -> one.trainer().kinds().contains(Kind.ROLLOUT))
                .map(one -> one.name() + ", " + times(part, one.trainer()))
                .distinct()
                .collect(joining("\n"));
    }

    private static long times(Part part, Trainer trainer) {
        return Math.max(1, trainer.hours() * MINUTES / Math.max(1, part.effort().minutes()));
    }

    static Written typed(MultiValueMap<String, String> typed) {
        return new Written(
                all(typed, "weekday")
                        .filter(day -> day.matches("[1-7]"))
                        .map(Integer::parseInt)
                        .collect(toUnmodifiableSet()),
                lines(typed, "closed"),
                lines(typed, "hours"),
                lines(typed, "nights"),
                lines(typed, "rooms"),
                lines(typed, "trainers"),
                lines(typed, "share").strip(),
                "yes".equals(typed.getFirst("mixed")),
                all(typed, "night").flatMap(RolloutForm::uuid).collect(toUnmodifiableSet()));
    }

    static UUID key(MultiValueMap<String, String> typed) {
        return all(typed, "key").flatMap(RolloutForm::uuid).findFirst().orElseGet(UUID::randomUUID);
    }

    static Stream<UUID> uuid(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Stream.of();
        }
    }

    static Stream<String> all(MultiValueMap<String, String> typed, String field) {
        return Optional.ofNullable(typed.get(field)).orElse(List.of()).stream();
    }

    /** Without control characters, but for where a line ends. */
    static String lines(MultiValueMap<String, String> typed, String field) {
        var value = Optional.ofNullable(typed.getFirst(field)).orElse("");
        var text =
                value.lines()
                        .map(line -> line.replaceAll("\\p{Cntrl}", " ").stripTrailing())
                        .collect(joining("\n"));
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
