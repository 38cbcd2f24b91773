package tillit.programme.web.plan;

import java.util.Map;
import tillit.access.PersonId;
import tillit.programme.ProgrammeId;
import tillit.programme.plan.PartId;
import tillit.shell.Page;

/** What else somebody should see beneath a part of their own way. */
public interface OwnNotes {

    /** Of a whole programme at once, so that it takes one question to the database. */
    Map<PartId, Page> of(ProgrammeId programme, PersonId me);
}
