package tillit.composition.account;

import java.util.Comparator;

/**
 * A change that could be made, and what it would cost.
 *
 * @param broken by how much rules that must be kept would be worse kept; under 0 when better
 * @param wishes the same of the wishes, each by its weight
 */
public record Offer(Shift shift, long broken, long wishes) implements Comparable<Offer> {

    private static final Comparator<Offer> DEAREST_LAST =
            Comparator.comparingLong(Offer::broken).thenComparingLong(Offer::wishes);

    @Override
    public int compareTo(Offer other) {
        return DEAREST_LAST.compare(this, other);
    }

    /** Nothing that must be kept is worse kept. */
    public boolean isOpen() {
        return broken <= 0;
    }
}
