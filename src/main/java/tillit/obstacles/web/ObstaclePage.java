package tillit.obstacles.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tillit.law.HandlingNote;
import tillit.mandates.TrialId;
import tillit.obstacles.kept.Obstacle;
import tillit.obstacles.kept.Promises;
import tillit.shell.Page;

/**
 * One obstacle, and its whole way.
 *
 * @param name of whoever raised it, for themself and for who has to answer
 * @param answer what was written with the one that holds
 * @param asked what its owner wants to know of the one who looks
 * @param confirms whether the one who looks can say that it is gone
 * @param answers whether it rests with the one who looks
 * @param meets whether their workplace can say that it meets it too; empty when it has, else its name
 * @param joined whether their workplace has said so, and can take it back
 * @param unsent what could not be taken any more, so that it is not lost
 */
public record ObstaclePage(
        Obstacle obstacle,
        Said from,
        Said where,
        Optional<String> name,
        Optional<String> answer,
        Optional<StairsPicture> stairs,
        List<Line> way,
        Optional<String> asked,
        boolean confirms,
        boolean answers,
        Optional<String> meets,
        boolean joined,
        Optional<ObstacleLine> into,
        Map<String, String> wrong,
        String typed,
        Optional<String> unsent)
        implements Page {

    /**
     * What happened on a day, and what was written with it.
     *
     * @param trial that it was handed over with; only for the two who try it
     */
    public record Line(LocalDate on, Said what, String said, Optional<TrialId> trial) {}

    public String path() {
        return "/obstacles/" + obstacle.id();
    }

    public HandlingNote note() {
        return new HandlingNote(Promises.OBSTACLE);
    }

    /** For one form: sent twice it counts once. */
    public static String newKey() {
        return UUID.randomUUID().toString();
    }
}
