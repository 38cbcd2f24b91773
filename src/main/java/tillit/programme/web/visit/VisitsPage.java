package tillit.programme.web.visit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tillit.programme.ProgrammeId;
import tillit.programme.plan.Part;
import tillit.programme.visit.Reply;
import tillit.programme.visit.Visit;
import tillit.shell.Page;

/**
 * What one person sees of leadership rooms, the earliest first.
 *
 * @param asked to which they are invited and have not answered
 * @param coming to which they have said yes
 * @param own of theirs
 * @param refused the key of why a yes came too late
 */
public record VisitsPage(
        ProgrammeId programme,
        Part part,
        List<Line> asked,
        List<Line> coming,
        List<Line> own,
        Optional<String> refused)
        implements Page {

    /**
     * @param guests of one's own meeting, by reply
     * @param clash to which they have said yes at the same time
     */
    public record Line(Visit visit, Someone host, List<Said> guests, Optional<Promised> clash) {}

    /** A meeting of a host's to which somebody has said yes. */
    public record Promised(Someone host, Instant at) {}

    /** @param missing whether they said no, or nothing for a week */
    public record Said(Someone guest, Reply reply, boolean missing) {

        /** The key of what it comes to. */
        public String key() {
            return "visit.reply." + (missing ? Reply.NO : reply).name();
        }
    }

    public String path() {
        return "/programmes/" + programme + "/parts/" + part.id() + "/visits";
    }

    public boolean isEmpty() {
        return asked.isEmpty() && coming.isEmpty() && own.isEmpty();
    }
}
