package tillit.programme;

/** Held of one programme. */
public final class ProgrammeRight {

    /** By its strategist. */
    public static final String LAYS_OUT = "lays-out";

    /** By everybody for whom it is, once it is announced. */
    public static final String TAKES_PART = "takes-part";

    private ProgrammeRight() {}
}
