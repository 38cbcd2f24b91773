package tillit.conversation.method;

/** A seat in one room, numbered from 1; who sits there, the engine does not know. */
public record SeatId(int number) {}
