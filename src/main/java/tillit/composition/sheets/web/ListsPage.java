package tillit.composition.sheets.web;

import java.util.List;
import tillit.composition.sheets.Table;
import tillit.shell.Page;

/**
 * Each circle with its people and where they come from, several on a sheet.
 *
 * @param gathering from 1
 */
public record ListsPage(Handout handout, int gathering) implements Page {

    public List<Table> tables() {
        return handout.seats().tables(gathering);
    }
}
