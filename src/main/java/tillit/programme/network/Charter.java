package tillit.programme.network;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tillit.programme.kept.Kept;
import tillit.programme.plan.Part;

/**
 * What a network is called, what for, and how often it meets.
 *
 * @param about what it is for; empty when nobody has said
 * @param weeks between two meetings, at least 1
 * @param length of a meeting that follows no method
 * @param begins the first day of its part; long ago when it stands alone
 * @param programme to which it belongs; empty when it stands alone
 */
public record Charter(
        String name,
        String about,
        int weeks,
        Duration length,
        LocalDate begins,
        Optional<Kept> programme) {

    private static final Duration TALK = Duration.ofHours(2);
    private static final int DAYS = 7;

    static Charter of(Kept kept, Part part) {
        return new Charter(
                part.name(),
                part.about(),
                weeks(part),
                Duration.ofMinutes(part.effort().minutes()),
                part.days().from(),
                Optional.of(kept));
    }

    /** Of people who were a circle: they have met often, now they meet again. */
    static Charter after(String circle) {
        return alone(circle, "", Rhythm.SECOND_MONTH.weeks());
    }

    static Charter alone(String name, String about, int weeks) {
        return new Charter(name, about, weeks, TALK, LocalDate.EPOCH, Optional.empty());
    }

    public boolean isAlone() {
        return programme.isEmpty();
    }

    /** Whether its programme is over, so that it may go on by itself. */
    public boolean isOver(LocalDate today) {
        return programme
                .flatMap(kept -> kept.programme().days().to())
                .filter(today::isAfter)
                .isPresent();
    }

    /** Whether its hosts are reminded: not before its part has gone on for as long as they have time, nor at its end. */
    boolean isUnderWay(LocalDate today) {
        return !today.isBefore(begins.plusDays(Reminder.AFTER.toDays())) && !isOver(today);
    }

    /** So many weeks lie between two meetings when they are spread over the days of the part. */
    static int weeks(Part part) {
        var from = part.days().from();
        long days = ChronoUnit.DAYS.between(from, part.days().to().orElse(from)) + 1;
        return Math.toIntExact(
                Math.max(1, Math.round(days / (double) DAYS / part.effort().times())));
    }
}
