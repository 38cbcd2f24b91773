package tillit.conversation.method.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.View.Phase;
import tillit.conversation.method.View.Sitting;
import tillit.conversation.method.View.Task;
import tillit.conversation.method.state.Seat;

/** Who sits where round the table, and what there is to do for them. */
record Ring(Meeting meeting) {

    /** Everyone; in a hall those at one's own table. */
    List<Sitting> sittings(Optional<SeatId> onlooker) {
        return meeting.inHall()
                ? neighbours(onlooker).map(this::sitting).toList()
                : meeting.state().seating().seats().stream().map(this::sitting).toList();
    }

    private Stream<Seat> neighbours(Optional<SeatId> onlooker) {
        var places = meeting.state().places();
        var seats = meeting.state().seating().bySeat();
        return onlooker.flatMap(places::of).flatMap(places::at).stream()
                .flatMap(table -> table.seats().stream())
                .map(seats::get);
    }

    /** What somebody does now; nobody in a seat is the big screen. */
    Task task(Optional<SeatId> seat) {
        return seat.map(this::task).orElse(Task.WATCH);
    }

    private Task task(SeatId seat) {
        return meeting.now()
                .map(step -> task(seat, step))
                .orElse(meeting.phase() == Phase.PACKING ? Task.ACT : Task.WAIT);
    }

    private Task task(SeatId seat, Step step) {
        if (isOutside(seat, step)) return Task.OUTSIDE;
        return step.kind() == StepKind.ROUND && !meeting.inHall()
                ? inRound(seat)
                : among(seat, step);
    }

    private Task inRound(SeatId seat) {
        return speaks(seat) ? Task.ACT : Task.LISTEN;
    }

    private Task among(SeatId seat, Step step) {
        return meeting.acts(seat, step) ? Task.ACT : Task.LISTEN;
    }

    private Sitting sitting(Seat seat) {
        var id = seat.id();
        var outside = meeting.now().filter(step -> isOutside(id, step)).isPresent();
        var acts = meeting.now().filter(step -> meeting.acts(id, step)).isPresent();
        return new Sitting(id, seat.leads(), seat.here(), outside, acts, speaks(id));
    }

    /** From whom an {@code except} keeps this step: they neither act in it nor see it. */
    private boolean isOutside(SeatId seat, Step step) {
        var people = new People(meeting, step);
        return people.isExcepted(seat) && !people.act(seat) && !people.see(seat);
    }

    private boolean speaks(SeatId seat) {
        return Rounds.speaker(meeting).equals(Optional.of(seat));
    }
}
