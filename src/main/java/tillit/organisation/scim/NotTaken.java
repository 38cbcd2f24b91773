package tillit.organisation.scim;

/** A directory's request cannot be taken; nothing of it was. */
public final class NotTaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Wrong why;

    NotTaken(Wrong why) {
        super(why.detail());
        this.why = why;
    }

    public Wrong why() {
        return why;
    }
}
