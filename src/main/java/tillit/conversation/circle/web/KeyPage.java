package tillit.conversation.circle.web;

import tillit.conversation.CircleId;
import tillit.shell.Page;

/** Takes over a circle's key from the address, or from one's hand, without the server. */
public record KeyPage(CircleId circle) implements Page {}
