package tillit.conversation.method;

/**
 * What somebody wrote, drew or chose, as the engine meets it.
 *
 * <p>In a sealed room the engine cannot read it: it is base64 of ciphertext. In an open room it is the
 * text itself; for a vote the ids of the contributions voted for, with spaces between them; for a scale
 * the number.
 */
public record Payload(String text, boolean sealed) {

    /** 400 kB of base64, which holds a scaled-down photo of a flipchart. */
    public static final int LONGEST = 400_000;

    public static Payload sealed(String base64) {
        return new Payload(base64, true);
    }

    public static Payload plain(String text) {
        return new Payload(text, false);
    }
}
