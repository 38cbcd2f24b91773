package tillit.composition.file;

import java.util.List;
import java.util.OptionalInt;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Frame;
import tillit.composition.grouping.Frame.Leading;
import tillit.composition.grouping.Frame.Size;

/** Reads what is to be filled: everything in a file of rules but the rules. */
final class FrameReading {

    static final List<String> KEYS =
            List.of(
                    "form",
                    "gatherings",
                    "groups",
                    "size",
                    "within",
                    "leaders",
                    "absent",
                    "pinned",
                    "rules");

    private static final int MOST_GATHERINGS = 100;
    private static final int MOST_GROUPS = 10_000;
    private static final String SIZE = "{from: 7, to: 8}";

    private final Columns columns;
    private final Notes notes;

    FrameReading(Columns columns, Notes notes) {
        this.columns = columns;
        this.notes = notes;
    }

    Frame read(Place file) {
        var fields = new Fields(file, KEYS, columns, notes);
        var form = fields.word(fields.needed("form", "tables"), Form.class);
        if (form == Form.MENTORS) fields.needed("leaders", "{pool: mentor}");
        return new Frame(
                form,
                fields.has("gatherings") ? fields.whole("gatherings", 1, MOST_GATHERINGS) : 1,
                fields.has("groups")
                        ? OptionalInt.of(fields.whole("groups", 1, MOST_GROUPS))
                        : OptionalInt.empty(),
                size(form, fields),
                fields.column("within"),
                fields.at("leaders").map(this::leading),
                fields.column("absent"),
                fields.column("pinned"));
    }

    private Size size(Form form, Fields fields) {
        var told = fields.at("size");
        if (told.isPresent()) return size(told.get());
        if (form == Form.PAIRS) return new Size(2, 3);
        if (form == Form.MENTORS) return new Size(0, MOST_GROUPS);
        fields.needed("size", SIZE);
        return new Size(1, 1);
    }

    /** One number is from and to; groups of mentors may have nobody. */
    private Size size(Place place) {
        if (!place.isGroupOfKeys()) {
            int both = Fields.whole(place, 1, MOST_GROUPS, notes);
            return new Size(both, both);
        }
        var fields = new Fields(place, List.of("from", "to"), columns, notes);
        int from = fields.whole("from", 0, MOST_GROUPS);
        int to = fields.whole("to", 1, MOST_GROUPS);
        if (from <= to) return new Size(from, to);
        notes.add(
                Source.RULES,
                place.line(),
                place.field(),
                from + "–" + to,
                Reason.SIZE_TURNED,
                to,
                from);
        return new Size(to, from);
    }

    private Leading leading(Place place) {
        if (!place.isGroupOfKeys())
            notes.wrong(place, Reason.NOT_A_GROUP_OF_KEYS, "{pool: leader, number: 2, at-most: 2}");
        var fields = new Fields(place, List.of("pool", "number", "at-most"), columns, notes);
        return new Leading(
                fields.neededColumn("pool"),
                fields.has("number") ? fields.whole("number", 1, 10) : 1,
                fields.has("at-most") ? fields.whole("at-most", 1, MOST_GROUPS) : 1);
    }
}
