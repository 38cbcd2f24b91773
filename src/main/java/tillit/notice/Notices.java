package tillit.notice;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes mails; they leave when what they tell of is committed, also after a crash in between. */
@Service
public class Notices {

    record Written() {}

    private final Outbox outbox;
    private final ApplicationEventPublisher events;

    Notices(Outbox outbox, ApplicationEventPublisher events) {
        this.outbox = outbox;
        this.events = events;
    }

    @Transactional
    public void send(Mail mail) {
        send(List.of(mail));
    }

    /** Many at a time: the postman is called once. */
    @Transactional
    public void send(List<Mail> mails) {
        mails.forEach(outbox::add);
        if (!mails.isEmpty()) events.publishEvent(new Written());
    }

    /** The newest mails, for the trial's outbox page. */
    @Transactional(readOnly = true)
    public List<SentMail> newest(int most) {
        return outbox.newest(most);
    }

    /** How many mails wait to be sent. */
    @Transactional(readOnly = true)
    public int waiting() {
        return outbox.waiting();
    }
}
