package tillit.conversation.live;

/** Draws what a follower may see now. */
@FunctionalInterface
public interface Picture {

    /** Called whenever something has changed, on the follower's own thread. */
    Shot take();

    /**
     * @param version grows with every change
     * @param html the whole region in UTF-8, ready to be put in place; not changed afterwards
     * @param last whether the stream ends with it: the follower may look no longer
     */
    record Shot(long version, byte[] html, boolean last) {

        /** There is nothing to see any more. */
        public static Shot gone() {
            return new Shot(0, new byte[0], true);
        }
    }
}
