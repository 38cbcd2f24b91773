package tillit.composition.calendar;

/** Somebody who invites or is invited. */
public record Guest(String name, String mail) {}
