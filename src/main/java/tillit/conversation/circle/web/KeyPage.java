package tillit.conversation.circle.web;

import java.util.Optional;
import tillit.conversation.CircleId;
import tillit.shell.Page;

/**
 * Takes over a circle's key from the address, or from one's hand, without the server.
 *
 * @param next where one goes with it; empty for somebody who has nothing to do with the circle
 */
public record KeyPage(CircleId circle, Optional<String> next) implements Page {}
