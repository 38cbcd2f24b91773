package tillit.conversation.method.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.conversation.method.Onlooker;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.Step;
import tillit.conversation.method.Who;
import tillit.conversation.method.state.Contribution;

/** What one onlooker sees of all that was given in a meeting. */
record Sight(Meeting meeting, Onlooker onlooker) {

    static Sight of(Meeting meeting, SeatId seat) {
        return new Sight(meeting, new Onlooker.Seated(seat));
    }

    /** What the onlooker sees of a step, oldest first. */
    List<Contribution> in(Step step) {
        var reach = Reach.of(meeting, step, onlooker);
        var given =
                isNear(reach, step) ? near(step) : meeting.state().contributions().in(step.id());
        return given.stream().filter(contribution -> isWithin(reach, step, contribution)).toList();
    }

    /** What the onlooker gave in a step. */
    List<Contribution> own(Step step) {
        return seat().map(seat -> meeting.state().contributions().by(seat, step.id()))
                .orElse(List.of());
    }

    boolean sees(Contribution contribution) {
        return meeting.method()
                .step(contribution.step())
                .filter(step -> isWithin(Reach.of(meeting, step, onlooker), step, contribution))
                .isPresent();
    }

    boolean isOwn(Contribution contribution) {
        return isSeatOf(contribution.author());
    }

    boolean isSeatOf(SeatId somebody) {
        return seat().equals(Optional.of(somebody));
    }

    /** In a hall, where thousands have given, it is asked first whether they see but their own and their table's. */
    private boolean isNear(Reach reach, Step step) {
        var course = meeting.state().course();
        return meeting.inHall()
                && reach != Reach.SHARED
                && !course.left().containsKey(step.id())
                && step.revealedIn().filter(course.entered()::containsKey).isEmpty();
    }

    private List<Contribution> near(Step step) {
        var state = meeting.state();
        var atTable =
                seat().flatMap(state.places()::of).stream()
                        .flatMap(table -> state.contributions().at(table, step.id()).stream());
        return Stream.concat(atTable, own(step).stream())
                .distinct()
                .sorted(Comparator.comparingInt(it -> it.then().given()))
                .toList();
    }

    private boolean isWithin(Reach reach, Step step, Contribution contribution) {
        if (reach == Reach.NOTHING) return false;
        return isOwn(contribution)
                || isRevealed(step, contribution)
                || isShared(reach, step, contribution);
    }

    /**
     * Out for everyone: the step that reveals it came after it, or its table brought it back to all. What
     * is given after the room has gone back is not out yet.
     */
    private boolean isRevealed(Step step, Contribution contribution) {
        var course = meeting.state().course();
        if (step.see().names(Who.AUTHOR)) return false;
        return step.revealedIn()
                .map(by -> course.wasThereAtEntering(contribution, by))
                .orElseGet(() ->
                        isFromTables(step) && course.wasThereAtLeaving(contribution, step.id()));
    }

    private boolean isShared(Reach reach, Step step, Contribution contribution) {
        return switch (reach) {
            case SHARED -> !isKept(step, contribution);
            case OWN_TABLE -> isFromOwnTable(step, contribution);
            case OWN, NOTHING -> false;
        };
    }

    /** Who sat outside when it was given is not shown it because the role has moved to another. */
    private boolean isKept(Step step, Contribution contribution) {
        var from = step.see().except().map(contribution.then().roles()::get);
        return from.filter(kept -> seat().map(kept::equals).orElse(meeting.has(kept))).isPresent();
    }

    private boolean isFromOwnTable(Step step, Contribution contribution) {
        return seat().filter(seat -> new People(meeting, step).isOfTable(seat, contribution))
                .isPresent();
    }

    private static boolean isFromTables(Step step) {
        return step.see().names(Who.TABLE);
    }

    private Optional<SeatId> seat() {
        return onlooker instanceof Onlooker.Seated(var seat) ? Optional.of(seat) : Optional.empty();
    }
}
