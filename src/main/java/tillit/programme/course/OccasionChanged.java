package tillit.programme.course;

/** Something of an occasion is otherwise than it was. Told within the transaction that changed it. */
public record OccasionChanged(OccasionId occasion, What what) {

    public enum What {
        /** It has more places, or fewer. */
        PLACES,
        /** It is at another time or place. */
        MOVED,
        /** It will not take place. */
        CALLED_OFF
    }

    public boolean is(What what) {
        return this.what == what;
    }
}
