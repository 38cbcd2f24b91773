package tillit.commons.web.together;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.commons.together.Group;
import tillit.commons.together.Link;
import tillit.commons.together.NextTime;
import tillit.commons.together.Together;
import tillit.law.HandlingNote;
import tillit.shell.Page;

/**
 * The own page of a circle or a network.
 *
 * @param next what stands in the field: as it was typed, when it has to be mended
 * @param newer what somebody else has written meanwhile
 */
public record TogetherPage(
        Group group,
        List<Link> links,
        NextTime next,
        Optional<NextTime> newer,
        LinkForm form,
        Map<String, String> wrong)
        implements Page {

    public String path() {
        return "/together/" + group.id();
    }

    public boolean isFull() {
        return links.size() >= Together.MOST;
    }

    public HandlingNote note() {
        return new HandlingNote(Together.HANDLING);
    }
}
