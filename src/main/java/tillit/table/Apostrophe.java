package tillit.table;

import java.util.regex.Pattern;

/**
 * The apostrophe with which Excel takes a cell as text, not as a formula or a number. A name that begins with one
 * ('t Hart) is a name.
 */
final class Apostrophe {

    private static final Pattern NUMBER = Pattern.compile("[-\\u2212]?\\d[\\d .,\\u00a0]*");

    private Apostrophe() {}

    /** What a spreadsheet would calculate becomes text, so that nobody's name can run a program; numbers stay. */
    static String on(String text) {
        boolean isTaken = text.startsWith("'") && !off(text).equals(text);
        boolean needsOne = isTaken || (isFormula(text) && !NUMBER.matcher(text).matches());
        return needsOne ? "'" + text : text;
    }

    static String off(String text) {
        boolean isName = text.length() > 1 && Character.isLetter(text.codePointAt(1));
        return text.startsWith("'") && !isName ? text.substring(1) : text;
    }

    /** After spaces, and with the wide signs of East Asian keyboards, it is a formula too. */
    private static boolean isFormula(String text) {
        int first = 0;
        while (first < text.length() && isSkipped(text.charAt(first))) first++;
        if (first == text.length()) return false;
        return "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(first)) >= 0;
    }

    private static boolean isSkipped(char c) {
        return "\t\r\n".indexOf(c) < 0
                && (Cell.isSpace(c) || Character.isISOControl(c) || c == '"');
    }
}
