package tillit.organisation.scim;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What is known of a directory's token once it has been shown. */
public record Token(UUID id, Instant made, Optional<Instant> lastUsed, boolean revoked) {}
