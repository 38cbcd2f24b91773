package tillit.conversation.gathering.web.attendance;

import tillit.shell.Page;

/** The form with which somebody writes their name on the list, on whichever page it stands. */
public record AttendancePart(String code) implements Page {}
