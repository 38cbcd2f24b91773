package tillit.programme.web.plan;

import java.util.Optional;
import tillit.programme.ProgrammeId;
import tillit.programme.plan.Part;
import tillit.shell.Page;

/** What else a strategist should see of a part. */
public interface PartNotes {

    Optional<Page> of(ProgrammeId programme, Part part);
}
