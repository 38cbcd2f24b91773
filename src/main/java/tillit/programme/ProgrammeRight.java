package tillit.programme;

/** Held of one programme, or of what there is in it. */
public final class ProgrammeRight {

    /** By its strategist. */
    public static final String LAYS_OUT = "lays-out";

    /** By everybody for whom it is, once it is announced. */
    public static final String TAKES_PART = "takes-part";

    /** Of an occasion: by those who have said that they lead it. */
    public static final String LEADS = "leads-occasion";

    /** Of an occasion: by those who lead it, and by the strategist of its programme. */
    public static final String TALKS = "talks-at-occasion";

    /** Of a network: by those in it, and those who may join it. */
    public static final String IN_NETWORK = "in-network";

    private ProgrammeRight() {}
}
