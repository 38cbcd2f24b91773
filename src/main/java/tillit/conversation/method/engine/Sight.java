package tillit.conversation.method.engine;

import java.util.List;
import tillit.conversation.method.Onlooker;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.Step;
import tillit.conversation.method.state.Contribution;

/** What one onlooker sees of all that was given in a meeting. */
record Sight(Meeting meeting, Onlooker onlooker) {

    static Sight of(Meeting meeting, SeatId seat) {
        return new Sight(meeting, new Onlooker.Seated(seat));
    }

    /** What the onlooker sees of a step, oldest first. */
    List<Contribution> in(Step step) {
        var reach = reach(step);
        return meeting.state().contributions().in(step.id()).stream()
                .filter(contribution -> isWithin(reach, step, contribution))
                .toList();
    }

    boolean sees(Contribution contribution) {
        return meeting.method()
                .step(contribution.step())
                .filter(step -> isWithin(reach(step), step, contribution))
                .isPresent();
    }

    boolean isOwn(Contribution contribution) {
        return onlooker.equals(new Onlooker.Seated(contribution.author()));
    }

    private Reach reach(Step step) {
        return switch (onlooker) {
            case Onlooker.Seated(var seat) -> Reach.of(meeting, step, seat);
            case Onlooker.BigScreen() -> Reach.ofBigScreen(meeting, step);
        };
    }

    private boolean isWithin(Reach reach, Step step, Contribution contribution) {
        return switch (reach) {
            case EVERYTHING -> true;
            case OWN_TABLE -> isOwn(contribution) || isFromOwnTable(step, contribution);
            case OWN -> isOwn(contribution);
            case NOTHING -> false;
        };
    }

    private boolean isFromOwnTable(Step step, Contribution contribution) {
        return onlooker instanceof Onlooker.Seated(var seat)
                && new People(meeting, step)
                        .table(seat)
                        .filter(table -> table.contains(contribution.author()))
                        .isPresent();
    }
}
