package tillit.conversation.method;

/** Sealed: only those in the room can read it. Open: anonymous, counted by the server, shown to all. */
public enum RoomKind {
    SEALED,
    OPEN
}
