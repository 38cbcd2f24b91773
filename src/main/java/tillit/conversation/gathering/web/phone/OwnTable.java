package tillit.conversation.gathering.web.phone;

import java.util.List;

/**
 * The table where a phone's owner sits.
 *
 * @param host the host's {@link Badge}; empty when there is none
 * @param agreed what it has written in the step of now
 */
record OwnTable(int number, String name, String host, List<Said> agreed) {}
