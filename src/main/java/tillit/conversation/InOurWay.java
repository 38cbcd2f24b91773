package tillit.conversation;

/** Offered by whoever brings what is in the way further, so that a conversation's pages can lead there. */
public interface InOurWay {

    /**
     * Where a line of a gathering's result goes on: an address in this house.
     *
     * @param code by which one comes into the gathering
     * @param line counted from 0
     */
    String from(String code, int line);
}
