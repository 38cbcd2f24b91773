package tillit.programme.web.evaluation;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.programme.ProgrammeId;
import tillit.programme.course.OccasionId;
import tillit.programme.evaluation.Evaluations;
import tillit.programme.evaluation.Stage;
import tillit.programme.web.plan.OccasionNotes;
import tillit.shell.Page;

/** Beneath an occasion that one was at: the way to say how it was, or to read what all said. */
public record EvaluationNote(OccasionId occasion, boolean asked) implements Page {

    @Component
    @Order(2)
    static class AtOccasions implements OccasionNotes {

        private final Evaluations evaluations;

        AtOccasions(Evaluations evaluations) {
            this.evaluations = evaluations;
        }

        @Override
        public Map<OccasionId, Page> of(ProgrammeId programme, PersonId me) {
            return evaluations.of(me).entrySet().stream()
                    .filter(one -> one.getValue() != Stage.BEFORE)
                    .collect(toMap(Map.Entry::getKey, one -> note(one.getKey(), one.getValue())));
        }

        private static Page note(OccasionId occasion, Stage stage) {
            return new EvaluationNote(occasion, stage == Stage.ASKED);
        }
    }
}
