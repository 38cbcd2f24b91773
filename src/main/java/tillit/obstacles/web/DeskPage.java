package tillit.obstacles.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.law.HandlingNote;
import tillit.obstacles.kept.Obstacle;
import tillit.obstacles.kept.Promises;
import tillit.organisation.UnitId;
import tillit.shell.Page;

/**
 * An owner's desk: one obstacle, five answers.
 *
 * @param one that lies on top; empty when nothing does
 * @param left the others, the nearest deadline first
 */
public record DeskPage(Optional<One> one, List<ObstacleLine> left) implements Page {

    /**
     * @param name of whoever raised it, when they said it
     * @param deadline the last day on which an answer is in time
     * @param days working days until then
     * @param over whether that day has passed
     * @param others how others have answered the same
     * @param askers to whom it can be handed over
     * @param above who has it when it is passed upward; empty at the top
     * @param mayAsk whether one can ask back
     * @param mayBody whether it can be taken to a body, and does not go to one already
     * @param joinable others of one's own that may be the same
     */
    public record One(
            Obstacle obstacle,
            Said from,
            Optional<String> name,
            LocalDate deadline,
            int days,
            boolean over,
            boolean waits,
            List<Other> others,
            List<Asker> askers,
            Optional<String> above,
            boolean mayAsk,
            boolean mayBody,
            List<ObstacleLine> joinable,
            AnswerForm form,
            Map<String, String> wrong) {

        public String path() {
            return "/obstacles/" + obstacle.id();
        }

        /** For one form: sent twice it counts once. */
        public String newKey() {
            return ObstaclePage.newKey();
        }

        public Optional<String> body() {
            return obstacle.place().flatMap(it -> it.body());
        }
    }

    /** How somebody else answered. */
    public record Other(ObstacleLine line, String said) {}

    public record Asker(UnitId unit, String name) {}

    /** Of what only the two who try it read. */
    public HandlingNote terms() {
        return new HandlingNote(tillit.mandates.Promises.TERMS);
    }

    public HandlingNote note() {
        return new HandlingNote(Promises.OBSTACLE);
    }
}
