package tillit.conversation.method;

/** What is kept of a step: nothing; what each puts in their treasure chest; that, and back next time. */
public enum Keep {
    NOTHING,
    CHEST,
    NEXT
}
