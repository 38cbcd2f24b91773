package tillit.programme.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import tillit.programme.plan.Kind;

/**
 * How a part is chosen from. Nothing is switched on or off: what may be done follows from the day.
 *
 * @param most how many each may choose; empty for as many as one likes
 * @param opens on which day one may begin to choose; empty for at once
 * @param wave for how many days those who said that they are interested choose alone
 */
public record Choosing(Optional<Integer> most, Optional<LocalDate> opens, int wave) {

    public static final int MOST = 20;
    public static final int LONGEST_WAVE = 60;

    private static final int TWO_OF_MANY = 2;

    /** Who may choose on a day. */
    public enum Phase {
        /** Nobody; one may say that one is interested. */
        LATER,
        /** Those who said so. */
        CURIOUS_FIRST,
        EVERYBODY
    }

    /** As long as the strategist has said nothing else. */
    public static Choosing of(Kind kind) {
        return new Choosing(
                kind == Kind.ELECTIVE ? Optional.of(TWO_OF_MANY) : Optional.empty(),
                Optional.empty(),
                0);
    }

    public Phase on(LocalDate day) {
        if (opens.filter(day::isBefore).isPresent()) return Phase.LATER;
        return lastOfWave().filter(last -> !day.isAfter(last)).isPresent()
                ? Phase.CURIOUS_FIRST
                : Phase.EVERYBODY;
    }

    /** Whether somebody may choose on this day. */
    public boolean lets(LocalDate day, boolean interested) {
        return switch (on(day)) {
            case LATER -> false;
            case CURIOUS_FIRST -> interested;
            case EVERYBODY -> true;
        };
    }

    /** The last day on which the interested choose alone; empty when they never do. */
    public Optional<LocalDate> lastOfWave() {
        return wave == 0 ? Optional.empty() : opens.map(day -> day.plusDays(wave - 1L));
    }

    public boolean isEnough(int chosen) {
        return most.filter(many -> chosen >= many).isPresent();
    }
}
