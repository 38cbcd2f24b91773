package tillit.conversation.method;

import java.util.UUID;

/** Made by the client; the same id sent again is the same contribution. */
public record ContributionId(UUID value) {}
