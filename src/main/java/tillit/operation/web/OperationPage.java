package tillit.operation.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tillit.operation.Database;
import tillit.operation.Vitals;
import tillit.shell.Page;

/** How the server is. {@code version} is empty for a program that was not built as a whole. */
public record OperationPage(
        String version, Instant since, Optional<Database.State> database, List<Vitals.Vital> vitals)
        implements Page {

    /** In megabytes, as disks are counted. */
    public long megabytes() {
        return database.map(state -> state.bytes() / 1_000_000).orElse(0L);
    }
}
