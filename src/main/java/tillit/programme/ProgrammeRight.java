package tillit.programme;

/** Held of one programme, or of what takes place in it. */
public final class ProgrammeRight {

    /** By its strategist. */
    public static final String LAYS_OUT = "lays-out";

    /** By everybody for whom it is, once it is announced. */
    public static final String TAKES_PART = "takes-part";

    /** Of an occasion: by those who have said that they lead it. */
    public static final String LEADS = "leads-occasion";

    private ProgrammeRight() {}
}
