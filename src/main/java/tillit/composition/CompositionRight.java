package tillit.composition;

/** Held of one composition, by whoever made it and by nobody else: it knows who asked not to be with whom. */
public final class CompositionRight {

    public static final String COMPOSES = "composes";

    private CompositionRight() {}
}
