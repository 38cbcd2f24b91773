package tillit.conversation.room.web.join;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.shell.HomePart;
import tillit.shell.Page;
import tillit.shell.Viewer;

/** On everyone's start page: where to go with a code. */
public record JoinPart() implements Page {

    @Component
    @Order(20)
    static class OnHomePage implements HomePart {
        @Override
        public List<Page> pages(Viewer viewer) {
            return List.of(new JoinPart());
        }
    }
}
