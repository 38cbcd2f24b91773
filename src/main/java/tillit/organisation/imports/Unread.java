package tillit.organisation.imports;

import java.util.Optional;
import tillit.table.TableRefused;

/** Files that could not be read as they are. */
public sealed interface Unread {

    String file();

    /** No table, or too much of one. */
    record Refused(String file, TableRefused.Reason reason, String value, Optional<Integer> row)
            implements Unread {}

    /** Has other columns than ours, and nobody has explained them yet. {@code number} counts from 0. */
    record Unexplained(String file, int number) implements Unread {}

    /** The second file that tells of the same: which one is meant, nobody can say. */
    record SecondOfItsKind(String file, FileKind kind) implements Unread {}
}
