package tillit.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes mails; they leave when what they tell of is committed and people do not rest, also after a crash in between. */
@Service
public class Notices {

    record Written() {}

    /** Long after any mail server would have answered. */
    private static final Duration LONG_AGO = Duration.ofMinutes(10);

    private final Outbox outbox;
    private final QuietHours quiet;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Notices(Outbox outbox, QuietHours quiet, Clock clock, ApplicationEventPublisher events) {
        this.outbox = outbox;
        this.quiet = quiet;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void send(Mail mail) {
        send(List.of(mail));
    }

    /** Many at a time: the postman is called once. */
    @Transactional
    public void send(List<Mail> mails) {
        var now = clock.instant();
        mails.forEach(mail -> outbox.add(mail, quiet.leaves(mail.haste(), now)));
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

    /** Of how many nobody knows whether they arrived: whoever carried them fell. They are not sent again. */
    @Transactional(readOnly = true)
    public int unsure() {
        return outbox.unsure(clock.instant().minus(LONG_AGO));
    }
}
