package tillit.programme.web.evaluation;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.access.SignedIn;
import tillit.programme.evaluation.Evaluations;
import tillit.programme.trainer.Job;
import tillit.shell.HomePart;
import tillit.shell.Page;
import tillit.shell.Viewer;

/** On the start page of who was at an occasion: how was it? */
public record EvaluationPart(List<Job> asked) implements Page {

    @Component
    @Order(14)
    static class OnHomePage implements HomePart {

        private final Evaluations evaluations;

        OnHomePage(Evaluations evaluations) {
            this.evaluations = evaluations;
        }

        @Override
        public List<Page> pages(Viewer viewer) {
            if (!(viewer instanceof SignedIn me)) return List.of();
            var asked = evaluations.asked(me.id());
            return asked.isEmpty() ? List.of() : List.of(new EvaluationPart(asked));
        }
    }
}
