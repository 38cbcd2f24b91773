package tillit.programme.web.rollout;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import tillit.programme.rollout.Away;
import tillit.programme.rollout.Trainer;

/**
 * A trainer who cannot come, as it was typed.
 *
 * @param wrong the key of what to say; empty as long as nothing is wrong
 */
public record AwayForm(String trainer, String first, String last, Optional<String> wrong) {

    private static final int LONGEST_YEARS = 10;

    static AwayForm of(LocalDate today) {
        return new AwayForm("", today.toString(), today.plusWeeks(1).toString(), Optional.empty());
    }

    static AwayForm typed(MultiValueMap<String, String> typed) {
        return new AwayForm(
                RolloutForm.lines(typed, "trainer"),
                RolloutForm.lines(typed, "first"),
                RolloutForm.lines(typed, "last"),
                Optional.empty());
    }

    /** Empty when it is nobody we know, or no days, or days in another time than ours. */
    Optional<Away> away(List<Trainer> trainers, LocalDate today) {
        return day(first, today)
                .flatMap(from ->
                        day(last, today)
                                .filter(to -> !to.isBefore(from))
                                .filter(_ -> knows(trainers))
                                .map(to -> new Away(trainer, from, to)));
    }

    AwayForm refused() {
        return new AwayForm(trainer, first, last, Optional.of("rollout.wrong.away"));
    }

    private boolean knows(List<Trainer> trainers) {
        return trainers.stream().anyMatch(one -> one.id().equals(trainer));
    }

    private static Optional<LocalDate> day(String text, LocalDate today) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> day.isAfter(today.minusYears(LONGEST_YEARS)))
                    .filter(day -> day.isBefore(today.plusYears(LONGEST_YEARS)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
