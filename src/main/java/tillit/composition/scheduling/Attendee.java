package tillit.composition.scheduling;

/** Somebody who is to come to meetings. */
public record Attendee(String id, String name, Busy busy) {}
