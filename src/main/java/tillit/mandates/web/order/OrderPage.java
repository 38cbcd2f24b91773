package tillit.mandates.web.order;

import java.util.List;
import java.util.Optional;
import tillit.mandates.order.Version;
import tillit.shell.Page;

/**
 * A whole version, to read and to print.
 *
 * @param holds whether it is the one that holds today
 * @param versions all that are adopted, the newest first
 */
public record OrderPage(
        Optional<Version> version,
        boolean holds,
        List<Chapter> chapters,
        List<Version> versions,
        boolean mayChange)
        implements Page {}
