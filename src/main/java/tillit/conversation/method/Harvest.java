package tillit.conversation.method;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tillit.conversation.method.View.Phase;
import tillit.conversation.method.state.Contribution;
import tillit.conversation.method.state.Seat;

/**
 * All that stands in an open room, for what it came to in the end. While it goes on nobody is shown anything of this:
 * people get views.
 */
public record Harvest(RoomState state) {

    /**
     * Something that stands.
     *
     * @param table at which its author sat then, from 1
     * @param inTheWay whether those who gave it said so
     */
    public record Given(
            ContributionId id,
            SeatId author,
            Optional<Integer> table,
            String text,
            boolean inTheWay) {}

    /** Oldest first. */
    public List<Given> in(StepId step) {
        return state.contributions().in(step).stream().map(this::given).toList();
    }

    public boolean has(ContributionId id) {
        return state.contributions().find(id).isPresent();
    }

    public Phase phase() {
        return state.course().phase();
    }

    /** How many have come in, leaders aside. */
    public int people() {
        return (int)
                state.seating().seats().stream()
                        .filter(seat -> !seat.leads() && !seat.id().isBrought())
                        .count();
    }

    /** How many of such seats there are. */
    public int seats(Predicate<SeatId> such) {
        return (int) state.seating().seats().stream().map(Seat::id).filter(such).count();
    }

    public Overrides wall(StepId step) {
        return state.walls().in(step);
    }

    private Given given(Contribution it) {
        return new Given(
                it.id(), it.author(), it.then().table(), it.standing().text(), it.inTheWay());
    }
}
