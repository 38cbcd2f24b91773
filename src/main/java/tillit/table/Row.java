package tillit.table;

import java.util.List;

/** One row. Its cells lie in one text with a mark between, which takes a fifth of the memory of a text for each. */
public final class Row {

    /** No cell has it: {@link Cell} leaves out what is not text. */
    static final char BETWEEN = '\u001f';

    private final Header header;
    private final int number;
    private final String cells;

    Row(Header header, int number, String cells) {
        this.header = header;
        this.number = number;
        this.cells = cells;
    }

    /** As Excel numbers it: the header is usually 1 and the first row under it 2. */
    public int number() {
        return number;
    }

    /** What stands in the column, without space around it; empty where nothing does, or there is no such column. */
    public String cell(String column) {
        var place = header.place(column);
        return place.isPresent() ? cell(place.getAsInt()) : "";
    }

    /** All cells from the first column to the last filled one. */
    public List<String> cells() {
        return List.of(cells.split(String.valueOf(BETWEEN), -1));
    }

    /** Whether something stands to the right of the last column with a name: then a separator is one too many. */
    public boolean isTooWide() {
        return cells.chars().filter(c -> c == BETWEEN).count() >= header.names().size();
    }

    private String cell(int place) {
        int from = 0;
        for (int i = 0; i < place; i++) {
            from = cells.indexOf(BETWEEN, from) + 1;
            if (from == 0) return "";
        }
        int to = cells.indexOf(BETWEEN, from);
        return cells.substring(from, to < 0 ? cells.length() : to);
    }
}
