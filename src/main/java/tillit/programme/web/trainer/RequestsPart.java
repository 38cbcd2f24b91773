package tillit.programme.web.trainer;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.access.SignedIn;
import tillit.programme.trainer.Reply;
import tillit.programme.trainer.Request;
import tillit.programme.trainer.Requests;
import tillit.programme.trainer.Trainers;
import tillit.shell.HomePart;
import tillit.shell.Page;
import tillit.shell.Viewer;

/** On a trainer's start page: what they are asked to lead, and the way to their own page. */
public record RequestsPart(List<Request> open) implements Page {

    @Component
    @Order(12)
    static class OnHomePage implements HomePart {

        private final Requests requests;
        private final Trainers trainers;

        OnHomePage(Requests requests, Trainers trainers) {
            this.requests = requests;
            this.trainers = trainers;
        }

        @Override
        public List<Page> pages(Viewer viewer) {
            if (!(viewer instanceof SignedIn me)) return List.of();
            var all = requests.of(me.id());
            if (all.isEmpty() && trainers.find(me.id()).isEmpty()) return List.of();
            return List.of(
                    new RequestsPart(all.stream().filter(it -> it.is(Reply.ASKED)).toList()));
        }
    }
}
