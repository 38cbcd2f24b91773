package tillit.table;

/** What stands between &lt; and &gt;. Prefixes do not matter: programs choose them as they like. */
record Tag(CharSequence written) {

    boolean isClosing() {
        return written.length() > 0 && written.charAt(0) == '/';
    }

    boolean closesItself() {
        return written.length() > 0 && written.charAt(written.length() - 1) == '/';
    }

    String name() {
        int from = isClosing() ? 1 : 0;
        int to = from;
        for (; to < written.length() && isName(written.charAt(to)); to++)
            if (written.charAt(to) == ':') from = to + 1;
        return written.subSequence(from, to).toString();
    }

    /** Empty when the tag has none of this name. */
    String attribute(String key) throws TableRefused {
        int from = 0;
        for (int equals = next('=', 0); equals > 0; equals = next('=', from)) {
            int open = skipSpace(equals + 1);
            int close = open < written.length() ? next(written.charAt(open), open + 1) : -1;
            if (close < 0) return "";
            if (isKey(key, from, equals))
                return Entities.decode(written.subSequence(open + 1, close).toString());
            from = close + 1;
        }
        return "";
    }

    /** Whether the key stands before the equals sign. */
    private boolean isKey(String key, int from, int equals) {
        int end = equals;
        while (end > from && Character.isWhitespace(written.charAt(end - 1))) end--;
        int start = end - key.length();
        return start > from
                && key.contentEquals(written.subSequence(start, end))
                && (written.charAt(start - 1) == ':'
                        || Character.isWhitespace(written.charAt(start - 1)));
    }

    private int next(char sign, int from) {
        for (int i = from; i < written.length(); i++) if (written.charAt(i) == sign) return i;
        return -1;
    }

    private int skipSpace(int from) {
        int to = from;
        while (to < written.length() && Character.isWhitespace(written.charAt(to))) to++;
        return to;
    }

    private static boolean isName(char c) {
        return !Character.isWhitespace(c) && c != '/';
    }
}
