package tillit.organisation.table;

import java.io.IOException;
import java.util.regex.Pattern;
import tillit.organisation.table.Markup.Kind;

/** Reads the rows of one sheet. */
final class Sheet {

    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})\\d{1,9}");
    private static final int LETTERS = 26;

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
        var number = markup.attribute("r");
        row = number.matches("\\d{1,9}") ? Integer.parseInt(number) : row + 1;
        column = -1;
    }

    private void beginCell() throws TableRefused {
        var address = ADDRESS.matcher(markup.attribute("r"));
        column = address.matches() ? column(address.group(1)) : column + 1;
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

    /** A is 0, Z is 25, AA is 26. */
    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++)
            column = column * LETTERS + letters.charAt(i) - 'A' + 1;
        return column - 1;
    }
}
