package tillit.programme.course;

/** An occasion is at another time or place, or will not be. Told within the transaction that changed it. */
public record OccasionChanged(OccasionId occasion, boolean calledOff) {}
