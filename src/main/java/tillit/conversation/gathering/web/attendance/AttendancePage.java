package tillit.conversation.gathering.web.attendance;

import tillit.conversation.gathering.Gathering;
import tillit.shell.Page;

/**
 * What comes of writing one's name.
 *
 * @param written whether it is on the list
 */
public record AttendancePage(Gathering gathering, boolean written) implements Page {}
