package tillit.composition.sheets.web;

import java.util.List;
import tillit.composition.sheets.Table;
import tillit.shell.Page;

/**
 * A card for each table, half an A4, to stand on it.
 *
 * @param gathering from 1
 */
public record CardsPage(Handout handout, int gathering) implements Page {

    public List<Table> tables() {
        return handout.seats().tables(gathering);
    }
}
