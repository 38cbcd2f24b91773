package tillit.conversation.method.state;

import java.util.Comparator;
import java.util.Optional;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.TreePVector;
import tillit.conversation.method.SeatId;

/**
 * Whose turn it is in a round.
 *
 * <p>The word goes round the table by seat number. It starts with the neighbour of the one who held the
 * lead when the round began, so that the leader speaks last and nobody is singled out to begin. Those
 * who came while it went on speak after the others, in the order in which they came.
 *
 * @param lead who held the lead when the round began
 * @param had those who have had their turn, the speaker of now included
 * @param speaker nobody when all have spoken
 * @param late those who came during the round
 */
public record Turns(
        SeatId lead, PSet<SeatId> had, Optional<SeatId> speaker, TreePVector<SeatId> late) {

    public static Turns begin(SeatId lead) {
        return new Turns(lead, HashTreePSet.empty(), Optional.empty(), TreePVector.empty());
    }

    /** Who speaks before whom. */
    public Comparator<SeatId> order() {
        return Comparator.<SeatId>comparingInt(late::indexOf)
                .thenComparing(seat -> seat.compareTo(lead) <= 0)
                .thenComparing(Comparator.naturalOrder());
    }

    public Turns pass(Optional<SeatId> to) {
        return new Turns(lead, to.map(had::plus).orElse(had), to, late);
    }

    public Turns arrive(SeatId seat) {
        return new Turns(lead, had, speaker, late.minus(seat).plus(seat));
    }

    /** Who leaves while speaking has not had their turn: they get it when they are back. */
    public Turns leave(SeatId seat) {
        return speaker.filter(seat::equals).isEmpty()
                ? this
                : new Turns(lead, had.minus(seat), Optional.empty(), late);
    }
}
