package tillit.commons.together;

import java.util.Optional;
import java.util.UUID;
import tillit.conversation.OwnCircles;

/**
 * A circle or a network, as one who is in it sees it.
 *
 * @param path of its own page
 * @param next when and where they meet next
 * @param goesOn whether they still write here
 */
public record Group(
        UUID id, String name, String path, Optional<OwnCircles.Next> next, boolean goesOn) {}
