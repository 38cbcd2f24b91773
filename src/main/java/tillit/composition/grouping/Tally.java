package tillit.composition.grouping;

/** What a rule costs just now, kept up to date while people sit down and rise. */
public interface Tally {

    /** {@code group} counts from 0. */
    void sit(Seat seat, int group);

    /** Takes back what {@link #sit} did with the same two. */
    void rise(Seat seat, int group);

    /** As the sum of {@link Rule#breaches} would be. */
    long cost();
}
