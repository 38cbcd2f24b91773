package tillit.conversation.method.engine;

import java.util.List;
import java.util.Optional;
import tillit.conversation.method.RoleId;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepId;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.Who;
import tillit.conversation.method.state.Contribution;
import tillit.conversation.method.state.Place;

/** Whom the words of a step mean in a room, with the roles as they are now. */
record People(Meeting meeting, Step step) {

    /**
     * Who acts. When nobody in the room is meant (a role that nobody has; nobody returning) the leaders
     * act, so that no meeting is stuck. It shows them nothing that others gave.
     */
    boolean act(SeatId seat) {
        return means(step.act(), seat)
                || (meeting.state().seating().leads(seat)
                        && !isExcepted(step.act(), seat)
                        && isNobody(step.act()));
    }

    /** Who sees all that is given here; those who see only their own table are not among them. */
    boolean see(SeatId seat) {
        return !isExcepted(step.see(), seat) && isNamed(step.see(), seat);
    }

    /** Whether an {@code except} of this step is about this seat. */
    boolean isExcepted(SeatId seat) {
        return isExcepted(step.act(), seat) || isExcepted(step.see(), seat);
    }

    /** The small tables that this step deals out, or those of the step that set them last. */
    List<List<SeatId>> tables() {
        return tablesStep().map(meeting.state().tables()::in).orElse(List.of());
    }

    /** The same without those who were taken away; in a hall one's own table and no other. */
    List<List<SeatId>> tablesSeated(Optional<SeatId> onlooker) {
        if (tablesStep().isEmpty()) return List.of();
        if (meeting.inHall())
            return onlooker.flatMap(this::place).map(it -> List.copyOf(it.seats())).stream()
                    .toList();
        return tables().stream()
                .map(table -> table.stream().filter(meeting::has).toList())
                .filter(table -> !table.isEmpty())
                .toList();
    }

    /** Those whom somebody was dealt to a table with, in a room without places. */
    Optional<List<SeatId>> table(SeatId seat) {
        return tablesStep().flatMap(setIn -> meeting.state().tables().of(seat, setIn));
    }

    /** Whether somebody has a table for this step. */
    boolean isAtTable(SeatId seat) {
        return meeting.inHall()
                ? tablesStep().isPresent() && place(seat).isPresent()
                : table(seat).isPresent();
    }

    /** Whether something was given at the table where somebody sits. */
    boolean isOfTable(SeatId seat, Contribution given) {
        return meeting.inHall()
                ? meeting.state().places().of(seat).filter(given.then()::at).isPresent()
                : table(seat).filter(table -> table.contains(given.author())).isPresent();
    }

    private Optional<Place> place(SeatId seat) {
        var places = meeting.state().places();
        return places.of(seat).flatMap(places::at);
    }

    Optional<StepId> tablesStep() {
        if (step.kind() == StepKind.TABLES) return Optional.of(step.id());
        if (!step.act().names(Who.TABLE) && !step.see().names(Who.TABLE)) return Optional.empty();
        var steps = meeting.method().steps();
        return steps.subList(0, meeting.method().place(step.id())).reversed().stream()
                .filter(earlier -> earlier.kind() == StepKind.TABLES)
                .map(Step::id)
                .findFirst();
    }

    private boolean means(Who who, SeatId seat) {
        return !isExcepted(who, seat)
                && (isNamed(who, seat) || (who.names(Who.TABLE) && isAtTable(seat)));
    }

    private boolean isNobody(Who who) {
        return meeting.state().seating().bySeat().keySet().stream()
                .noneMatch(seat -> means(who, seat));
    }

    private boolean isExcepted(Who who, SeatId seat) {
        return who.except().filter(role -> has(seat, role)).isPresent();
    }

    private boolean isNamed(Who who, SeatId seat) {
        return meeting.has(seat) && who.named().stream().anyMatch(name -> isNamed(name, seat));
    }

    private boolean isNamed(String name, SeatId seat) {
        var seating = meeting.state().seating();
        return switch (name) {
            case Who.EVERYONE -> true;
            case Who.LEADERS -> seating.leads(seat);
            case Who.RETURNING -> seating.returning().contains(seat);
            case Who.AUTHOR, Who.TABLE -> false;
            default -> has(seat, new RoleId(name));
        };
    }

    private boolean has(SeatId seat, RoleId role) {
        return meeting.state().casting().holder(role).filter(seat::equals).isPresent();
    }
}
