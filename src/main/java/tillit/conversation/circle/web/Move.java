package tillit.conversation.circle.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** A meeting's new day, time and place, as they were typed. */
record Move(String day, String time, String place) {

    /** The field and the key of the sentence beside it. */
    record Wrong(String field, String text) {}

    private record Rule(String field, String why, BiPredicate<Move, LocalDate> broken) {}

    private static final int LONGEST_PLACE = 120;
    private static final Period FARTHEST = Period.ofYears(2);

    private static final List<Rule> RULES =
            List.of(
                    new Rule("day", "day", (move, _) -> move.moment().isEmpty()),
                    new Rule("day", "past", (move, today) -> move.is(day -> day.isBefore(today))),
                    new Rule(
                            "day",
                            "far",
                            (move, today) -> move.is(day -> day.isAfter(today.plus(FARTHEST)))),
                    new Rule("place", "place", (move, _) -> move.place.isBlank()),
                    new Rule("place", "long", (move, _) -> move.place.length() > LONGEST_PLACE));

    /** The first thing that is not right yet; a meeting that is on may still change its place. */
    Optional<Wrong> wrong(LocalDate today) {
        return RULES.stream()
                .filter(rule -> rule.broken.test(this, today))
                .map(rule -> new Wrong(rule.field, "circle.move.wrong." + rule.why))
                .findFirst();
    }

    /** Empty when it cannot be understood. */
    Optional<LocalDateTime> moment() {
        try {
            return Optional.of(LocalDate.parse(day).atTime(LocalTime.parse(time)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    Map<String, String> typed() {
        return Map.of("day", day, "time", time, "place", place);
    }

    private boolean is(Predicate<LocalDate> rule) {
        return moment().map(LocalDateTime::toLocalDate).filter(rule).isPresent();
    }
}
