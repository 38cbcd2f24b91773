package tillit.composition.sheets.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tillit.composition.sheets.Guest;
import tillit.shell.Page;

/** Everybody by name, and where they sit at each gathering: it hangs at the door. */
public record DoorPage(Handout handout) implements Page {

    /** With more gatherings than this, two columns of names do not fit beside each other. */
    private static final int MOST_IN_TWO_COLUMNS = 4;

    /** A row, and the letter that begins with it; empty where it is the same as above. */
    public record Row(String letter, Guest guest) {}

    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        var above = "";
        for (var guest : handout.seats().guests()) {
            var letter = letter(guest.name());
            rows.add(new Row(letter.equals(above) ? "" : letter, guest));
            above = letter;
        }
        return rows;
    }

    private static String letter(String name) {
        return name.isEmpty()
                ? ""
                : Character.toString(name.codePointAt(0)).toUpperCase(Locale.ROOT);
    }

    public boolean isNarrow() {
        return handout.seats().gatherings() <= MOST_IN_TWO_COLUMNS;
    }
}
