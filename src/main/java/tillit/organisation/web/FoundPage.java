package tillit.organisation.web;

import java.util.List;
import tillit.organisation.Colleague;
import tillit.organisation.Organisation;
import tillit.shell.Page;

/** People and units with what was asked for in their names. */
public record FoundPage(AsOn on, String asked, List<Colleague> people, List<Branch> units)
        implements Page {

    public boolean isNothing() {
        return people.isEmpty() && units.isEmpty();
    }

    /** Whether there may be more than are shown. */
    public boolean isCut(List<?> hits) {
        return hits.size() >= Organisation.HITS;
    }
}
