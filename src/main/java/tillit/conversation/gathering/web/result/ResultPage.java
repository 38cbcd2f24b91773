package tillit.conversation.gathering.web.result;

import java.util.List;
import java.util.Optional;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.gathering.result.GatheringResult;
import tillit.conversation.gathering.workplace.Workplace;
import tillit.shell.Page;

/**
 * The result as its organiser sees it.
 *
 * @param ways where each line of it goes on when it is in the way; empty when nothing brings it further
 * @param attendance who wrote their name on the list
 * @param workplace when this is a workplace's own meeting of a whole
 * @param whole the name of that whole
 * @param wholeTakes whether it has begun, and takes what workplaces add
 */
public record ResultPage(
        Gathering gathering,
        GatheringResult result,
        List<String> ways,
        boolean over,
        List<String> attendance,
        Optional<Workplace> workplace,
        String whole,
        boolean wholeTakes)
        implements Page {

    public String path() {
        return "/gatherings/" + gathering.id();
    }
}
