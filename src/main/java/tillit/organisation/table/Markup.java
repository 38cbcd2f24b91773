package tillit.organisation.table;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;
import tillit.organisation.table.TableRefused.Reason;

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

    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s(?:[\\w.-]+:)?([\\w.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private final Reader in;
    private final int longestText;
    private final char[] buffer = new char[1 << 13];
    private int at;
    private int end;

    private final StringBuilder found = new StringBuilder();
    private Kind kind = Kind.TEXT;
    private String name = "";
    private boolean closesItself;

    /** Of longer texts only the beginning is kept, one character more than may be: who uses it refuses it. */
    Markup(Reader in, int longestText) {
        this.in = in;
        this.longestText = longestText;
    }

    Kind next() throws IOException {
        if (kind == Kind.OPENING && closesItself) return kind = Kind.CLOSING;
        int c = read();
        if (c < 0) return kind = Kind.END;
        return kind = c == '<' ? tag() : text(c);
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

    /** Without its prefix. */
    boolean isNamed(String tag) {
        return name.equals(tag);
    }

    /** Empty when the tag has none of this name. */
    String attribute(String key) throws TableRefused {
        var attribute = ATTRIBUTE.matcher(found);
        while (attribute.find())
            if (attribute.group(1).equals(key)) {
                var value = attribute.group(2) != null ? attribute.group(2) : attribute.group(3);
                return Entities.decode(value);
            }
        return "";
    }

    String text() throws TableRefused {
        return Entities.decode(found.toString());
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
            if (c < 0 || found.length() == LONGEST_TAG) throw new TableRefused(Reason.NOT_A_TABLE);
            if (quote == c) quote = 0;
            else if (quote == 0 && (c == '"' || c == '\'')) quote = c;
            found.append((char) c);
        }
        return kindOfTag();
    }

    private Kind kindOfTag() throws TableRefused {
        if (found.isEmpty()) throw new TableRefused(Reason.NOT_A_TABLE);
        if (found.charAt(0) == '!') throw new TableRefused(Reason.STRANGE_WORKBOOK);
        boolean isClosing = found.charAt(0) == '/';
        closesItself = found.charAt(found.length() - 1) == '/';
        name = nameFrom(isClosing ? 1 : 0);
        return isClosing ? Kind.CLOSING : Kind.OPENING;
    }

    private String nameFrom(int start) {
        int to = start;
        int from = start;
        for (; to < found.length() && isName(found.charAt(to)); to++)
            if (found.charAt(to) == ':') from = to + 1;
        return found.substring(from, to);
    }

    private static boolean isName(char c) {
        return !Character.isWhitespace(c) && c != '/';
    }

    private int read() throws IOException {
        if (at == end) {
            end = in.read(buffer);
            at = 0;
            if (end <= 0) return at = end = -1;
        }
        return buffer[at++];
    }
}
