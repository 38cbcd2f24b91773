package tillit.notice.calendar;

/** Somebody who invites or is invited. */
public record Guest(String name, String mail) {}
