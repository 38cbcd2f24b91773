package tillit.obstacles.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.access.SignedIn;
import tillit.obstacles.kept.Answering;
import tillit.obstacles.kept.Draft;
import tillit.obstacles.kept.Drafts;
import tillit.shell.HomePart;
import tillit.shell.Page;
import tillit.shell.Viewer;

/**
 * On the start page: what waits for one's answer, what one is asked, what one's circle has to agree on.
 *
 * @param desk how many wait for an answer
 * @param asking those of which one is asked something
 */
public record ObstaclesPart(int desk, List<ObstaclePage> asking, List<Draft> drafts)
        implements Page {

    @Component
    @Order(14)
    static class OnHomePage implements HomePart {

        private final Answering answering;
        private final ObstaclePages pages;
        private final Drafts drafts;

        OnHomePage(Answering answering, ObstaclePages pages, Drafts drafts) {
            this.answering = answering;
            this.pages = pages;
            this.drafts = drafts;
        }

        @Override
        public List<Page> pages(Viewer viewer) {
            if (!(viewer instanceof SignedIn me)) return List.of();
            var part =
                    new ObstaclesPart(
                            answering.desk(me.id()).size(),
                            pages.asking(me.id()),
                            drafts.waitingFor(me.id()));
            return part.desk() == 0 && part.asking().isEmpty() && part.drafts().isEmpty()
                    ? List.of()
                    : List.of(part);
        }
    }
}
