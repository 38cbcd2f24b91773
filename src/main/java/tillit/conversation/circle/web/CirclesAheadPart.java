package tillit.conversation.circle.web;

import java.util.List;
import tillit.access.PersonId;
import tillit.conversation.circle.Circle;
import tillit.shell.Page;

/** The circles of one person, soonest first. */
public record CirclesAheadPart(List<Circle> circles, PersonId me) implements Page {}
