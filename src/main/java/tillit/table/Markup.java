package tillit.table;

import java.io.IOException;
import java.io.Reader;
import tillit.table.TableRefused.Reason;

/**
 * Reads the markup of one part of a workbook, tag by tag, in little memory whatever the file does. A general XML
 * parser keeps every name, however many, and whole comments and attributes, however long; this knows no entities,
 * no document type, and nothing outside the part.
 */
final class Markup {

    enum Kind {
        OPENING,
        CLOSING,
        TEXT,
        END
    }

    private static final int LONGEST_TAG = 1 << 16;

    private final Reader in;
    private final int longestText;
    private final char[] buffer = new char[1 << 13];
    private int at;
    private int end;

    private final StringBuilder found = new StringBuilder();
    private final Tag tag = new Tag(found);
    private Kind kind = Kind.TEXT;
    private String name = "";

    /** Of longer texts only the beginning is kept, one character more than may be: who uses it refuses it. */
    Markup(Reader in, int longestText) {
        this.in = in;
        this.longestText = longestText;
    }

    Kind next() throws IOException {
        kind = kind == Kind.OPENING && tag.closesItself() ? Kind.CLOSING : found();
        return kind;
    }

    Kind kind() {
        return kind;
    }

    boolean isOpening() {
        return kind == Kind.OPENING;
    }

    boolean isClosing() {
        return kind == Kind.CLOSING;
    }

    /** Whether this is the name of the tag, or of the tag before the text. */
    boolean isNamed(String tag) {
        return name.equals(tag);
    }

    /** Empty when the opening tag has none of this name. */
    String attribute(String key) throws TableRefused {
        return tag.attribute(key);
    }

    String text() throws TableRefused {
        return Entities.decode(found.toString());
    }

    private Kind found() throws IOException {
        int c = read();
        if (c < 0) return Kind.END;
        return c == '<' ? tag() : text(c);
    }

    private Kind text(int first) throws IOException {
        found.setLength(0);
        int c = first;
        for (; c >= 0 && c != '<'; c = read())
            if (found.length() <= longestText) found.append((char) c);
        if (c == '<') at--;
        return Kind.TEXT;
    }

    private Kind tag() throws IOException {
        found.setLength(0);
        int quote = 0;
        for (int c = read(); quote != 0 || c != '>'; c = read()) {
            if (c == '!' && found.isEmpty()) throw new TableRefused(Reason.STRANGE_WORKBOOK);
            if (c < 0 || c == '<' || found.length() == LONGEST_TAG)
                throw new TableRefused(Reason.NOT_A_TABLE);
            if (quote == c) quote = 0;
            else if (quote == 0 && (c == '"' || c == '\'')) quote = c;
            found.append((char) c);
        }
        return kindOfTag();
    }

    private Kind kindOfTag() throws TableRefused {
        name = tag.name();
        if (name.isEmpty()) throw new TableRefused(Reason.NOT_A_TABLE);
        return tag.isClosing() ? Kind.CLOSING : Kind.OPENING;
    }

    private int read() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
        }
        return at < end ? buffer[at++] : -1;
    }
}
