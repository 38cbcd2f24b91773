package tillit.commons.web.foundation;

import java.util.List;
import java.util.Optional;
import tillit.commons.foundation.Principle;
import tillit.commons.foundation.Reading;
import tillit.shell.Page;

/**
 * The whole foundation, as everybody reads it.
 *
 * @param unit the name of the reader's own workplace; empty when none of them has said anything
 * @param leads whether the one who looks may change it
 */
public record FoundationPage(List<Line> lines, Optional<String> unit, boolean leads)
        implements Page {

    /**
     * @param workplaces how many have talked about it
     * @param own what the reader's own workplace has said
     */
    public record Line(Principle principle, int workplaces, Optional<Reading> own) {}
}
