package tillit.notice;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries what waits in the outbox to the mail server; without one (in the trial) the mails stay there. */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Outbox outbox;
    private final Optional<JavaMailSender> server;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String from;

    Postman(
            Outbox outbox,
            ObjectProvider<JavaMailSender> server,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${tillit.mail.from}") String from) {
        this.outbox = outbox;
        this.server = Optional.ofNullable(server.getIfAvailable());
        this.transaction = transaction;
        this.clock = clock;
        this.from = from;
    }

    @Async
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void written(Notices.Written event) {
        carry();
    }

    @Scheduled(fixedDelayString = "PT30S")
    void carry() {
        server.ifPresent(this::carryAll);
    }

    private void carryAll(JavaMailSender mailServer) {
        while (carryOne(mailServer)) {}
    }

    private boolean carryOne(JavaMailSender mailServer) {
        var taken = requireNonNull(transaction.execute(_ -> outbox.take(clock.instant())));
        if (!taken.isEmpty()) deliver(taken, mailServer);
        return !taken.isEmpty();
    }

    /** What was taken is known to be so before the mail server hears of it: whoever falls meanwhile sends nothing twice. */
    private void deliver(List<SentMail> taken, JavaMailSender mailServer) {
        var ids = taken.stream().map(SentMail::id).toList();
        var mail = Digest.of(taken.stream().map(SentMail::mail).toList());
        try {
            mailServer.send(message -> new Letter(from, mail).writeTo(message));
            outbox.sent(ids);
        } catch (MailException e) {
            var told = e.getClass().getSimpleName();
            if (Answers.areNo(e)) {
                LOG.warn("Mails {} were not sent and are tried again later: {}", ids, told);
                outbox.failed(ids, clock.instant());
            } else LOG.warn("Mails {} may have arrived and are not sent again: {}", ids, told);
        }
    }
}
