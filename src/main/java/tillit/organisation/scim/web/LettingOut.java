package tillit.organisation.scim.web;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import tillit.access.SessionOf;
import tillit.organisation.scim.Stopped;

/** Whom the directory has stopped is signed out, too, on all their devices. */
@Component
class LettingOut {

    private final SessionOf sessions;

    LettingOut(SessionOf sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener
    void stopped(Stopped event) {
        sessions.endAll(event.person());
    }
}
