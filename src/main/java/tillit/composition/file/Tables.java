package tillit.composition.file;

import java.io.IOException;
import java.io.InputStream;
import tillit.table.Limits;
import tillit.table.Table;
import tillit.table.TableRefused;

/** Reads tables, and refuses those that are larger than people who can be put together. */
final class Tables {

    /** More than three times the employees of the largest municipality that has asked. */
    static final int MOST_PEOPLE = 20_000;

    /** Everybody at each of a hundred gatherings. */
    private static final int MOST_ROWS = 2_000_000;

    private static final int MEGABYTE = 1 << 20;
    private static final int LONGEST_CELL = 20_000;

    private Tables() {}

    static Reading<Table> read(Source source, InputStream file) throws IOException {
        try {
            return new Reading.Read<>(Table.read(file, limits(source)));
        } catch (TableRefused refused) {
            var notes = new Notes();
            notes.add(source, refused.row().orElse(0), "", "", reason(refused), value(refused));
            return new Reading.Unread<>(notes.troubles());
        }
    }

    private static Limits limits(Source source) {
        return source == Source.PEOPLE
                ? new Limits(16 * MEGABYTE, 64L * MEGABYTE, 100, MOST_PEOPLE, 200, LONGEST_CELL)
                : new Limits(64 * MEGABYTE, 256L * MEGABYTE, 100, MOST_ROWS, 200, LONGEST_CELL);
    }

    private static Reason reason(TableRefused refused) {
        return switch (refused.reason()) {
            case TOO_LARGE, PACKED_TOO_TIGHT -> Reason.TOO_LARGE;
            case TOO_MANY_ROWS -> Reason.TOO_MANY_PEOPLE;
            case CELL_TOO_LONG -> Reason.TOO_LONG;
            case QUOTE_NEVER_CLOSED -> Reason.QUOTE_NEVER_CLOSED;
            case NO_HEADER -> Reason.NOBODY;
            case SAME_COLUMN_TWICE -> Reason.SAME_COLUMN_TWICE;
            default -> Reason.NOT_A_TABLE;
        };
    }

    private static Object value(TableRefused refused) {
        return refused.value().matches("\\d+") ? Integer.valueOf(refused.value()) : refused.value();
    }
}
