package tillit.conversation.method;

/** Who looks at a room: somebody in a seat, or the big screen, which sees only what everyone sees. */
public sealed interface Onlooker {

    record Seated(SeatId seat) implements Onlooker {}

    record BigScreen() implements Onlooker {}
}
