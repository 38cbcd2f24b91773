package tillit.commons.lesson;

/**
 * Something in a text by which somebody could tell who it is about.
 *
 * @param words as they stand in the text
 */
public record Telltale(Kind kind, String words) {

    /** What it is. */
    public enum Kind {
        NAME,
        PLACE,
        PHONE,
        MAIL,
        /** Never to be published. */
        IDENTITY_NUMBER
    }

    /** Whether the writer may say that it can stand. */
    public boolean mayStand() {
        return kind != Kind.IDENTITY_NUMBER;
    }
}
