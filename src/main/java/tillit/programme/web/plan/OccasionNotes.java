package tillit.programme.web.plan;

import java.util.Map;
import tillit.access.PersonId;
import tillit.programme.ProgrammeId;
import tillit.programme.course.OccasionId;
import tillit.shell.Page;

/** What else somebody should see beneath an occasion of their own way; Spring's {@code @Order} says in which order. */
public interface OccasionNotes {

    /** Of a whole programme at once, so that it takes one question to the database. */
    Map<OccasionId, Page> of(ProgrammeId programme, PersonId me);
}
