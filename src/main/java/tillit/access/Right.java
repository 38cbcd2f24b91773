package tillit.access;

/**
 * The rights that need no thing to be held of. Others are named by the module that knows them, and held of
 * one thing: {@code leads-circle} of this circle.
 */
public final class Right {

    public static final String ANYONE = "anyone";
    public static final String SIGNED_IN = "signed-in";
    public static final String PROGRAMME_LEAD = "programme-lead";
    public static final String SAFETY_REPRESENTATIVE = "safety-representative";
    public static final String ADMINISTRATOR = "administrator";

    /** Held by no person: a program that brings a token. */
    public static final String BEARER = "bearer";

    private Right() {}
}
