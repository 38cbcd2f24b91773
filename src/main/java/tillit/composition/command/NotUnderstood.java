package tillit.composition.command;

/** Says to whoever typed it what to type instead. */
final class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotUnderstood(String message) {
        super(message);
    }
}
