package tillit.conversation.chest;

import java.time.Instant;
import java.util.UUID;

/** One thing kept; {@code content} is sealed with a key that only its owner's browsers have. */
public record ChestItem(UUID id, String content, Instant keptAt) {}
