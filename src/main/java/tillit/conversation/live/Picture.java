package tillit.conversation.live;

import java.util.Arrays;

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

        /** By which a page that has this picture already is known. */
        public String mark() {
            return version + "." + Integer.toHexString(Arrays.hashCode(html));
        }

        /** There is nothing to see any more. */
        public static Shot gone() {
            return new Shot(0, new byte[0], true);
        }
    }
}
