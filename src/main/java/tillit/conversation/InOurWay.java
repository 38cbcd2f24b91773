package tillit.conversation;

/** Offered by whoever brings what is in the way further, so that a conversation's pages can lead there. */
public interface InOurWay {

    /** Where a line of a gathering's result goes on, counted from 0: an address in this house. */
    String from(GatheringId gathering, int line);
}
