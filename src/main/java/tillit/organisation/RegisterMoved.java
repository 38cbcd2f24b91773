package tillit.organisation;

/** What should have gone was not there as it was thought to be: somebody else was quicker. */
public final class RegisterMoved extends RuntimeException {

    private static final long serialVersionUID = 1;

    RegisterMoved(String what, int expected, int found) {
        super("Of " + expected + " " + what + " that should go, " + found + " were there.");
    }
}
