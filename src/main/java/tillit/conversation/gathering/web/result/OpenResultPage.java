package tillit.conversation.gathering.web.result;

import java.util.List;
import java.util.Optional;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.gathering.result.GatheringResult;
import tillit.shell.Page;

/**
 * The result for everyone who took part.
 *
 * @param result empty while the gathering goes on
 * @param ways where each of its lines goes on
 */
public record OpenResultPage(
        Gathering gathering, Optional<GatheringResult> result, List<String> ways) implements Page {

    public OpenResultPage {
        ways = List.copyOf(ways);
    }
}
