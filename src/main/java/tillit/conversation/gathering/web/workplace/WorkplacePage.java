package tillit.conversation.gathering.web.workplace;

import java.util.List;
import java.util.Optional;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.gathering.workplace.Workplaces;
import tillit.shell.Page;

/**
 * How long has your workplace? One tap, and it is made.
 *
 * @param whole the gathering whose questions it takes along
 */
public record WorkplacePage(Optional<Gathering> whole) implements Page {

    public List<Integer> minutes() {
        return Workplaces.MINUTES;
    }

    public String path() {
        return whole.map(it -> "/gatherings/" + it.id()).orElse("") + "/workplace";
    }
}
