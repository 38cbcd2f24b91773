package tillit.conversation.method;

/** What is kept of a step, and by whom. One's own writing one may keep whatever the method says. */
public enum Keep {
    NOTHING,
    /** Everyone who sees it may put it in their treasure chest. */
    CHEST,
    /** Only the one whose case it is: who was voted forward with it. */
    OWNER,
    /** Who chose it may, in an open room everyone; and it comes back next time. */
    NEXT
}
