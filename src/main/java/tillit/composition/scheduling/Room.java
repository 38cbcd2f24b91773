package tillit.composition.scheduling;

/** A room with so many seats. */
public record Room(String name, int seats, Busy busy) {}
