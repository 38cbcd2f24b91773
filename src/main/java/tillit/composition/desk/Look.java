package tillit.composition.desk;

import java.util.List;
import tillit.composition.grouping.Impossible;

/** What goes on with a composition just now. */
public sealed interface Look {

    /** Nothing. */
    record Idle() implements Look {}

    /** Somebody composes; look again soon. */
    record Searching(Search search) implements Look {}

    /** The last search was not begun, because it cannot be. */
    record CannotBe(List<Impossible> reasons) implements Look {}

    /** The server stopped in the middle of a search; nothing was changed. */
    record Interrupted() implements Look {}

    /** An error of ours; nothing was changed. */
    record Failed() implements Look {}
}
