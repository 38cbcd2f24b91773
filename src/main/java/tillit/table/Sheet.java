package tillit.table;

import java.io.IOException;
import tillit.table.Markup.Kind;

/** Reads the rows of one sheet. */
final class Sheet {

    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 4;

    private final Markup markup;
    private final SharedStrings strings;
    private final Styles styles;
    private final Draft draft;
    private final RichText written;
    private int row;
    private int column;
    private String kind = "";
    private String style = "";
    private String value = "";
    private boolean isValue;

    Sheet(Markup markup, SharedStrings strings, Styles styles, Draft draft) {
        this.markup = markup;
        this.strings = strings;
        this.styles = styles;
        this.draft = draft;
        this.written = new RichText(draft.limits().cell());
    }

    void read() throws IOException {
        while (markup.next() != Kind.END) {
            written.take(markup);
            if (markup.isOpening()) opening();
            else if (markup.isClosing()) closing();
            else if (isValue) value = markup.text();
        }
    }

    private void opening() throws TableRefused {
        isValue = markup.isNamed("v");
        if (markup.isNamed("row")) beginRow();
        else if (markup.isNamed("c")) beginCell();
    }

    private void closing() throws TableRefused {
        isValue = false;
        if (markup.isNamed("row")) draft.endRow(row);
        else if (markup.isNamed("c")) draft.cell(column, text(), row);
    }

    /** Rows in which nothing stands may be left out of the file. */
    private void beginRow() throws TableRefused {
        row = ExcelNumber.whole(markup.attribute("r"), row + 1);
        column = -1;
    }

    private void beginCell() throws TableRefused {
        var address = markup.attribute("r");
        column = address.isEmpty() ? column + 1 : column(address);
        kind = markup.attribute("t");
        style = markup.attribute("s");
        value = "";
        written.empty();
    }

    private String text() throws TableRefused {
        return switch (kind) {
            case "s" -> value.isEmpty() ? "" : strings.text(value);
            case "inlineStr" -> written.empty();
            case "b" -> value.isEmpty() ? "" : String.valueOf(Workbook.isTrue(value));
            case "", "n" -> styles.shown(value, style);
            default -> value;
        };
    }

    /** A1 is 0, Z1 is 25, AA1 is 26, and what is beyond any sheet is just far away. */
    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < Math.min(MOST_LETTERS, address.length()); i++) {
            int letter = address.charAt(i) - 'A';
            if (letter < 0 || letter >= LETTERS) break;
            column = column * LETTERS + letter + 1;
        }
        return Math.max(0, column - 1);
    }
}
