package tillit.obstacles.way;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tillit.law.Country;

/**
 * The time of one owner: working days after the one on which it came to them, but for those of their pauses.
 *
 * @param days in which they should answer
 * @param pauses one after another, none within another
 */
public record Turn(LocalDate from, int days, List<Pause> pauses) {

    /** So often may one owner ask back: a question, and what the reply makes one ask. */
    public static final int MOST_PAUSES = 2;

    /**
     * The days after the first, up to and with the last.
     *
     * @param replied whether it ended by a reply, and not by itself
     */
    public record Pause(LocalDate after, LocalDate until, boolean replied) {

        boolean has(LocalDate day) {
            return day.isAfter(after) && !day.isAfter(until);
        }
    }

    public Turn {
        pauses = List.copyOf(pauses);
    }

    static Turn of(Step.Begins step) {
        return new Turn(step.on(), step.days(), List.of());
    }

    Turn pausedOn(LocalDate day, int longest, Country country) {
        var pause = new Pause(day, country.workingDaysAfter(day, longest), false);
        return new Turn(from, days, Stream.concat(pauses.stream(), Stream.of(pause)).toList());
    }

    /** Changes nothing when no pause is going on. */
    Turn resumedOn(LocalDate day) {
        if (!waitsForReply(day)) return this;
        var last = pauses.getLast();
        return new Turn(
                from,
                days,
                Stream.concat(
                                pauses.stream().limit(pauses.size() - 1L),
                                Stream.of(new Pause(last.after(), day, true)))
                        .toList());
    }

    /** The last day on which an answer is in time: always a working day. */
    public LocalDate deadline(Country country) {
        int left = days;
        var begins = from;
        for (var pause : pauses) {
            left -= country.workingDays(begins, pause.after());
            begins = pause.until();
        }
        return country.workingDaysAfter(begins, left);
    }

    /** How many of their days have gone by with this one. */
    public int used(LocalDate day, Country country) {
        int used = 0;
        var begins = from;
        for (var pause : pauses) {
            used += country.workingDays(begins, earlier(pause.after(), day));
            begins = pause.until();
        }
        return used + country.workingDays(begins, day);
    }

    /** Whether a question is open on that day: also on the one on which it was asked. */
    public boolean waitsForReply(LocalDate day) {
        return !pauses.isEmpty()
                && !pauses.getLast().replied()
                && !day.isBefore(pauses.getLast().after())
                && day.isBefore(pauses.getLast().until());
    }

    /** Whether this day counts for nobody. */
    public boolean pauses(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.has(day));
    }

    public boolean isOver(LocalDate day, Country country) {
        return day.isAfter(deadline(country));
    }

    /** Not on the last day any more: a question then would win time. */
    public boolean mayPause(LocalDate day, Country country) {
        return pauses.size() < MOST_PAUSES && !waitsForReply(day) && used(day, country) < days;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
