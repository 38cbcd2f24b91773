package tillit.table;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;

/** What stands between the cells of a CSV file. */
enum Separator {
    // in the order of who is believed when a first line has as many of each
    SEMICOLON(';', DecimalMark.COMMA),
    TAB('\t', DecimalMark.COMMA),
    COMMA(',', DecimalMark.POINT);

    /** Excel's own line about it, which may come before the header. */
    private static final String TOLD = "sep=";

    private static final int LONGEST_HEADER = 1 << 16;

    final char sign;
    final DecimalMark usualMark;

    Separator(char sign, DecimalMark usualMark) {
        this.sign = sign;
        this.usualMark = usualMark;
    }

    /** The one of which there are most in the first line that says something. */
    static Separator in(String firstLine) {
        var most = SEMICOLON;
        for (var separator : values())
            if (separator.count(firstLine) > most.count(firstLine)) most = separator;
        return most;
    }

    static boolean isTold(String firstLine) {
        var line = firstLine.toLowerCase(Locale.ROOT);
        return line.length() <= TOLD.length() + 1 && line.startsWith(TOLD);
    }

    private long count(String line) {
        return line.chars().filter(c -> c == sign).count();
    }

    /** Reads the first line that says something, leaving out what stands in quotes. */
    static String firstLine(Reader text) throws IOException {
        var line = new StringBuilder();
        boolean isQuoted = false;
        for (int c = text.read(); c >= 0 && line.length() < LONGEST_HEADER; c = text.read()) {
            if (c == '"') isQuoted = !isQuoted;
            else if (!isQuoted && (c == '\n' || c == '\r')) {
                if (!line.toString().isBlank()) break;
                line.setLength(0);
            } else if (!isQuoted || line.isEmpty()) line.append(isQuoted ? 'x' : (char) c);
        }
        return line.toString();
    }
}
