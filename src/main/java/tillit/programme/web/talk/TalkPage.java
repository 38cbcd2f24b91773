package tillit.programme.web.talk;

import java.util.List;
import java.util.Optional;
import tillit.conversation.GatheringId;
import tillit.conversation.OpenGatherings;
import tillit.programme.course.Occasion;
import tillit.shell.Page;

/**
 * The talk at an occasion, for who leads or arranges it.
 *
 * @param name of the part
 * @param made what they have made before
 * @param gathering empty while none is open
 * @param door where everybody comes in
 * @param arranges whether they are the strategist of the programme
 * @param wrong whether what was chosen is none of those to choose from
 */
public record TalkPage(
        Occasion at,
        String name,
        List<OpenGatherings.Known> methods,
        List<OpenGatherings.Made> made,
        Optional<GatheringId> gathering,
        Optional<String> door,
        boolean arranges,
        boolean wrong)
        implements Page {

    /** Before the id of a method, or of a gathering. */
    static final String METHOD = "method/";

    static final String GATHERING = "gathering/";

    public String method(OpenGatherings.Known known) {
        return METHOD + known.id();
    }

    public String gathering(OpenGatherings.Made one) {
        return GATHERING + one.id();
    }

    public String path() {
        return "/occasions/" + at.id() + "/talk";
    }

    public String back() {
        return arranges
                ? "/programmes/" + at.programme() + "/parts/" + at.part() + "/occasions/" + at.id()
                : "/trainer";
    }

    /** Whether it is theirs to lead. */
    public boolean isMine() {
        return gathering
                .filter(open -> made.stream().anyMatch(one -> one.id().equals(open)))
                .isPresent();
    }
}
