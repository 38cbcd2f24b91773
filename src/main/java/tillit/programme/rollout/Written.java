package tillit.programme.rollout;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tillit.organisation.Days;

/**
 * What a strategist has written about a roll-out, line by line.
 *
 * @param weekdays 1 is Monday
 * @param closed a day a line, or two with a dash between
 * @param hours from when to when, for those who work by day
 * @param nights the same for those who work at night
 * @param rooms a name and how many places
 * @param trainers a name and how many occasions a month
 * @param share in percent
 * @param atNight the units that work at night
 */
public record Written(
        Set<Integer> weekdays,
        String closed,
        String hours,
        String nights,
        String rooms,
        String trainers,
        String share,
        boolean mixed,
        Set<UUID> atNight) {

    public static final int MOST_LINES = 60;
    private static final int LONGEST_YEARS = 5;
    private static final int MOST = 100;

    public Written {
        weekdays = Set.copyOf(weekdays);
        atNight = Set.copyOf(atNight);
    }

    /** The fields in which something cannot be read, or is missing. */
    public List<String> wrong() {
        return Stream.of(
                        wrong("weekdays", !weekdays.isEmpty() && days().size() == weekdays.size()),
                        wrong("closed", Lines.days(closed).isPresent()),
                        wrong("hours", isSome(Lines.hours(hours, false))),
                        wrong("nights", areNights()),
                        wrong("rooms", isSome(Lines.rooms(rooms))),
                        wrong("trainers", isSome(Lines.trainers(trainers))),
                        wrong("share", percent().isPresent()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Only when nothing is wrong. */
    public Terms terms(Days days, List<Away> away) {
        var last = days.to().orElseThrow();
        var latest = days.from().plusYears(LONGEST_YEARS);
        return new Terms(
                days.from(),
                last.isBefore(latest) ? last : latest,
                days(),
                Lines.days(closed).orElseThrow(),
                Stream.concat(
                                Lines.hours(hours, false).orElseThrow().stream(),
                                Lines.hours(nights, true).orElseThrow().stream())
                        .toList(),
                Lines.rooms(rooms).orElseThrow(),
                Lines.trainers(trainers).orElseThrow(),
                away,
                percent().orElseThrow(),
                mixed);
    }

    /** The names of all trainers that can be read. */
    public List<Trainer> known() {
        return Lines.trainers(trainers).orElse(List.of());
    }

    private Set<DayOfWeek> days() {
        return weekdays.stream()
                .filter(day -> day >= 1 && day <= DayOfWeek.values().length)
                .map(DayOfWeek::of)
                .collect(toUnmodifiableSet());
    }

    private boolean areNights() {
        return Lines.hours(nights, true)
                .filter(found -> atNight.isEmpty() || !found.isEmpty())
                .isPresent();
    }

    private Optional<Integer> percent() {
        return Optional.of(share)
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .filter(number -> number >= 1 && number <= MOST);
    }

    private static boolean isSome(Optional<? extends List<?>> lines) {
        return lines.filter(found -> !found.isEmpty()).isPresent();
    }

    private static Optional<String> wrong(String field, boolean right) {
        return right ? Optional.empty() : Optional.of(field);
    }
}
