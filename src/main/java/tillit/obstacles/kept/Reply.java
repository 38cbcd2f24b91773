package tillit.obstacles.kept;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import tillit.obstacles.Answer;
import tillit.organisation.UnitId;

/**
 * An owner's answer, as it was sent.
 *
 * @param key of the form: sent twice it is there once
 * @param turn which one's turn it answers, counted from 1
 * @param said what was done, or why
 * @param handing with {@link Answer#HANDED_OVER}
 * @param body with {@link Answer#PASSED_UP} to a body; empty when the manager above is meant
 */
public record Reply(
        UUID key,
        int turn,
        Answer answer,
        String said,
        Optional<Handing> handing,
        Optional<String> body) {

    /**
     * What they may decide now.
     *
     * @param unit whose manager may
     * @param stopRule when it ends before its time
     * @param lookAt what both look at meanwhile
     */
    public record Handing(UnitId unit, LocalDate until, String stopRule, String lookAt) {}
}
