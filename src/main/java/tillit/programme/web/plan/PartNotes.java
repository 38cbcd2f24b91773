package tillit.programme.web.plan;

import java.util.Map;
import tillit.programme.kept.Kept;
import tillit.programme.plan.PartId;
import tillit.shell.Page;

/** What else a strategist should see beneath a part of their programme. */
public interface PartNotes {

    /** Of the parts of which there is something to say. */
    Map<PartId, Page> of(Kept kept);
}
