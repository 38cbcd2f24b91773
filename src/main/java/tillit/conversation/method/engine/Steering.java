package tillit.conversation.method.engine;

import static tillit.conversation.method.Refusal.ALREADY_STARTED;
import static tillit.conversation.method.Refusal.NOT_ELECTED;
import static tillit.conversation.method.Refusal.NO_SUCH_SEAT;
import static tillit.conversation.method.Refusal.NO_SUCH_STEP;
import static tillit.conversation.method.Refusal.OUT_OF_RANGE;
import static tillit.conversation.method.View.Phase.RUNNING;
import static tillit.conversation.method.View.Phase.WAITING;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.conversation.method.Command.Advance;
import tillit.conversation.method.Command.Extend;
import tillit.conversation.method.Command.GoBack;
import tillit.conversation.method.Command.Skip;
import tillit.conversation.method.Command.Start;
import tillit.conversation.method.Event;
import tillit.conversation.method.RoleId;
import tillit.conversation.method.Step;

/** How the leaders move the room from step to step. */
final class Steering {

    static final Deed<Start> START =
            Rules.of(Start.class)
                    .leadersOnly()
                    .must(ALREADY_STARTED, (meeting, start) -> meeting.phase() != RUNNING)
                    .during(WAITING)
                    .must(NO_SUCH_SEAT, Steering::knowsAllWhoReturn)
                    .then(Steering::start);

    static final Deed<Advance> ADVANCE =
            Rules.of(Advance.class)
                    .leadersOnly()
                    .during(RUNNING)
                    .in(Advance::from)
                    .must(NOT_ELECTED, (meeting, advance) -> !awaitsElection(meeting))
                    .must(NO_SUCH_STEP, (meeting, advance) -> next(meeting).isPresent())
                    .then((meeting, advance, now) -> enter(next(meeting), now).toList());

    /** What was given stays, and what was shown stays shown. */
    static final Deed<GoBack> GO_BACK =
            Rules.of(GoBack.class)
                    .leadersOnly()
                    .during(RUNNING)
                    .in(GoBack::from)
                    .must(NO_SUCH_STEP, (meeting, back) -> former(meeting).isPresent())
                    .then((meeting, back, now) -> enter(former(meeting), now).toList());

    static final Deed<Skip> SKIP =
            Rules.of(Skip.class)
                    .leadersOnly()
                    .during(RUNNING)
                    .in(Skip::from)
                    .must(NO_SUCH_STEP, (meeting, skip) -> next(meeting).isPresent())
                    .then(Steering::skip);

    static final Deed<Extend> EXTEND =
            Rules.of(Extend.class)
                    .leadersOnly()
                    .during(RUNNING)
                    .in(Extend::from)
                    .must(OUT_OF_RANGE, (meeting, extend) -> isUpToAnHour(extend.minutes()))
                    .then(Steering::extend);

    private Steering() {}

    private static boolean knowsAllWhoReturn(Meeting meeting, Start start) {
        return start.returning().stream().allMatch(meeting::has);
    }

    private static List<Event> start(Meeting meeting, Start start, Instant now) {
        var started = new Event.Started(List.copyOf(start.returning()), now);
        return Stream.concat(Stream.of(started), enter(Optional.of(meeting.method().first()), now))
                .toList();
    }

    /** A vote that gives a role must have given it before the room goes on without skipping. */
    private static boolean awaitsElection(Meeting meeting) {
        return meeting.now()
                .filter(Step::elects)
                .flatMap(step -> unsettled(meeting, step))
                .isPresent();
    }

    private static Optional<RoleId> unsettled(Meeting meeting, Step step) {
        return step.gives().filter(role -> !meeting.state().casting().settled(step.id(), role));
    }

    /** The role of a vote that is skipped before it has elected anyone is nobody's. */
    private static List<Event> skip(Meeting meeting, Skip skip, Instant now) {
        var skipped = Stream.<Event>of(new Event.StepSkipped(skip.from(), skip.reason()));
        return Stream.of(skipped, vacated(meeting), enter(next(meeting), now))
                .flatMap(events -> events)
                .toList();
    }

    private static Stream<Event> vacated(Meeting meeting) {
        return meeting.now().filter(Step::elects).flatMap(step -> unsettled(meeting, step)).stream()
                .filter(role -> meeting.state().casting().holder(role).isPresent())
                .map(Event.RoleVacated::new);
    }

    private static boolean isUpToAnHour(int minutes) {
        return minutes >= 1 && minutes <= 60;
    }

    /** Counted from now when the time is over already: five minutes more are five minutes. */
    private static List<Event> extend(Meeting meeting, Extend extend, Instant now) {
        var over = meeting.state().course().now().map(at -> Duration.between(at.endsAt(), now));
        var overdue = over.filter(Duration::isPositive).orElse(Duration.ZERO);
        var more = overdue.plusMinutes(extend.minutes());
        return List.of(new Event.StepExtended(extend.from(), (int) more.toSeconds()));
    }

    private static Stream<Event> enter(Optional<Step> step, Instant now) {
        return step.stream()
                .map(it -> new Event.StepEntered(it.id(), now, (int) it.time().toSeconds()));
    }

    private static Optional<Step> next(Meeting meeting) {
        return meeting.now().flatMap(step -> meeting.method().after(step.id()));
    }

    private static Optional<Step> former(Meeting meeting) {
        return meeting.now().flatMap(step -> meeting.method().before(step.id()));
    }
}
