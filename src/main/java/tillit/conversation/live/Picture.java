package tillit.conversation.live;

/** Draws what a follower may see now. */
@FunctionalInterface
public interface Picture {

    /** Called whenever something has changed, on the follower's own thread. */
    Shot take();

    /**
     * @param version grows with every change; a follower who has it is not sent it again
     * @param html the whole region, ready to be put in place
     * @param last whether the stream ends with it: the follower may look no longer
     */
    record Shot(long version, String html, boolean last) {}
}
