package tillit.table;

import java.text.Normalizer;

/** What a cell says, without what it only has for Excel's sake. */
final class Cell {

    private Cell() {}

    /**
     * Without space around, without control characters and marks of direction, line breaks as \n, and without Excel's
     * leading apostrophe. An Å that some computers write as an A and a ring is one letter (NFC): otherwise one name
     * would be two.
     */
    static String read(String raw) {
        var text =
                Normalizer.normalize(trimmed(isPlain(raw) ? raw : plain(raw)), Normalizer.Form.NFC);
        return text.startsWith("'") ? trimmed(Apostrophe.off(text)) : text;
    }

    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) if (isHidden(raw.charAt(i))) return false;
        return true;
    }

    private static String plain(String raw) {
        var plain = new StringBuilder(raw.length());
        raw.replace("\r\n", "\n")
                .replace('\r', '\n')
                .chars()
                .filter(c -> c == '\n' || c == '\t' || !isHidden(c))
                .forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    /** Also what turns the letters after it around, so that a name reads as another. */
    private static boolean isHidden(int c) {
        return Character.isISOControl(c)
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) from++;
        while (to > from && isSpace(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }

    /** Also the spaces that do not break and those that have no width. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\uFEFF'
                || c == '\u200B';
    }
}
