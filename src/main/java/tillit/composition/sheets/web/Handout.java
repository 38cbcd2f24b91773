package tillit.composition.sheets.web;

import tillit.composition.CompositionId;
import tillit.composition.KindWords;
import tillit.composition.Words;
import tillit.composition.grouping.Form;
import tillit.composition.sheets.GroupWords;
import tillit.composition.sheets.Seats;
import tillit.composition.sheets.Table;

/** One state of a composition, to be printed. */
public record Handout(CompositionId id, int state, String name, Form form, Seats seats) {

    /** Where the state itself is. */
    public String path() {
        return "/compositions/" + id + "/states/" + state;
    }

    public String sheets() {
        return path() + "/sheets";
    }

    /** What all at the table have in common. */
    public String kind(Table table, Words words) {
        return new KindWords(words, seats.within()).of(table.kind());
    }

    public GroupWords group(Words words) {
        return new GroupWords(form, words);
    }

    /** A gathering there is, from 1, whatever was asked for. */
    public int gathering(int asked) {
        return Math.clamp(asked, 1, seats.gatherings());
    }
}
