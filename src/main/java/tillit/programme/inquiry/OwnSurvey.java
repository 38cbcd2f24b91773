package tillit.programme.inquiry;

import java.util.Optional;

/**
 * A survey as one of those sees it whom it asks.
 *
 * @param ranking empty until it is closed, and when too few have answered
 */
public record OwnSurvey(Survey survey, Stage stage, Optional<Ranking> ranking) {

    /** How far it has come, for one person. */
    public enum Stage {
        ASKED,
        /** They have answered, and others still may. */
        WAITING,
        CLOSED
    }
}
