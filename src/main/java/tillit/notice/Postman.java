package tillit.notice;

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
    private final String from;

    Postman(
            Outbox outbox,
            ObjectProvider<JavaMailSender> server,
            TransactionTemplate transaction,
            @Value("${tillit.mail.from}") String from) {
        this.outbox = outbox;
        this.server = Optional.ofNullable(server.getIfAvailable());
        this.transaction = transaction;
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
        while (Boolean.TRUE.equals(transaction.execute(_ -> carryOne(mailServer)))) {}
    }

    private boolean carryOne(JavaMailSender mailServer) {
        var next = outbox.takeNext();
        next.ifPresent(mail -> deliver(mail, mailServer));
        return next.isPresent();
    }

    private void deliver(SentMail sent, JavaMailSender mailServer) {
        try {
            mailServer.send(message -> new Letter(from, sent.mail()).writeTo(message));
            outbox.sent(sent.id());
        } catch (MailException e) {
            LOG.warn(
                    "Mail {} was not sent and is tried again later: {}",
                    sent.id(),
                    e.getClass().getSimpleName());
            outbox.failed(sent.id());
        }
    }
}
