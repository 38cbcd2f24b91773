package tillit.programme.web.catalogue;

/** What somebody typed, in one line. */
final class Line {

    private Line() {}

    /** Without control characters, which no keyboard writes and no database takes. */
    static String of(String typed) {
        return typed.replaceAll("\\p{Cntrl}", " ").strip();
    }
}
