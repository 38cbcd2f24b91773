package tillit.notice;

import java.time.Instant;
import java.util.Optional;

/** A mail in the outbox; {@code sentAt} is empty while it waits. */
public record SentMail(long id, Mail mail, Instant writtenAt, Optional<Instant> sentAt) {}
