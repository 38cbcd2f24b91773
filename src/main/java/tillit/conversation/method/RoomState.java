package tillit.conversation.method;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import tillit.conversation.method.View.Phase;
import tillit.conversation.method.state.Casting;
import tillit.conversation.method.state.Contributions;
import tillit.conversation.method.state.Course;
import tillit.conversation.method.state.Places;
import tillit.conversation.method.state.Seating;
import tillit.conversation.method.state.Tables;
import tillit.conversation.method.state.Turns;
import tillit.conversation.method.state.Walls;

/**
 * What the events of a room add up to. Immutable; two rooms with the same events have equal states.
 *
 * @param rounds whose turn it is, in each round that was begun
 */
public record RoomState(
        Course course,
        Seating seating,
        Casting casting,
        Contributions contributions,
        PMap<StepId, Turns> rounds,
        Tables tables,
        Places places,
        Walls walls) {

    /** A room in which nothing has happened yet. */
    public static RoomState empty() {
        return new RoomState(
                Course.WAITING,
                Seating.NOBODY,
                Casting.NOBODY,
                Contributions.NONE,
                HashTreePMap.empty(),
                Tables.NONE,
                Places.NONE,
                Walls.NONE);
    }

    /** The state after all these events, in their order. */
    public static RoomState of(List<Event> events) {
        return empty().applyAll(events);
    }

    /** The state after these events as well, in their order. */
    public RoomState applyAll(List<Event> events) {
        var state = this;
        for (var event : events) state = state.apply(event);
        return state;
    }

    /** The state after one more event. */
    public RoomState apply(Event event) {
        return switch (event) {
            case Event.Started e -> with(seating.returning(e.returning()));
            case Event.SeatAdded e ->
                    with(seating.add(e.seat(), e.leads())).with(casting.comeBack(e.seat()));
            case Event.SeatRemoved e ->
                    with(seating.remove(e.seat()))
                            .with(casting.leave(e.seat()))
                            .with(places.rise(e.seat()))
                            .turns(t -> t.leave(e.seat()));
            case Event.Arrived e ->
                    with(seating.present(e.seat(), true))
                            .with(places.present(e.seat(), true))
                            .turns(t -> t.arrive(e.seat()));
            case Event.Left e ->
                    with(seating.present(e.seat(), false))
                            .with(places.present(e.seat(), false))
                            .turns(t -> t.leave(e.seat()));
            case Event.LeadHanded e -> with(seating.handLead(e.to()));
            case Event.StepEntered e ->
                    with(course.enter(e.step(), e.at(), e.seconds(), contributions.count()));
            case Event.StepSkipped e -> with(course.skip(e.step(), e.reason()));
            case Event.StepExtended e -> with(course.extend(e.seconds()));
            case Event.Shown e -> with(course.show(e.step()));
            case Event.RoleGiven e -> with(casting.give(e.role(), e.to(), step()));
            case Event.RoleVacated e -> with(casting.vacate(e.role()));
            case Event.Elected e -> with(casting.elect(e.step(), e.winner()));
            case Event.TurnPassed e ->
                    with(rounds.plus(e.step(), turns(e.step()).pass(e.speaker())));
            case Event.Contributed e ->
                    with(contributions.add(e, casting.concerned(), places.of(e.author())));
            case Event.Withdrawn e -> with(contributions.withdraw(e.id()));
            case Event.SaidInTheWay e -> with(contributions.say(e.id(), e.inTheWay()));
            case Event.Judged e -> with(contributions.judge(e.id(), e.verdict(), e.correction()));
            case Event.TablesSet e -> with(tables.set(e.step(), e.tables()));
            case Event.TablesLaid e -> with(places.lay(e.tables()));
            case Event.SatDown e -> with(places.sit(e.seat(), e.table(), seating.here(e.seat())));
            case Event.Hosted e -> with(places.host(e.table(), e.seat()));
            case Event.WordsJoined _,
                    Event.WordsParted _,
                    Event.WordHidden _,
                    Event.WordUnhidden _,
                    Event.AllWordsShown _ ->
                    with(walls.after(event));
            case Event.Closed e -> with(course.end(Phase.PACKING, contributions.count()));
            case Event.Erased e -> erase();
        };
    }

    /** Whether the talk has begun, or is over by now. */
    public boolean hasBegun() {
        return course.phase() != Phase.WAITING;
    }

    /** The step the room is in; empty before the start and after the end of the talk. */
    public Optional<StepId> step() {
        return course.now().map(Course.Now::step);
    }

    /** What was sent in a step and stands, oldest first. */
    public Stream<Word> words(StepId step) {
        return contributions.in(step).stream()
                .map(it -> new Word(it.then().given(), it.author(), it.standing().text()));
    }

    /** How many contributions stand in a step. */
    public int standing(StepId step) {
        return contributions.standing(step);
    }

    /** Something that was sent; the number counts all that was ever given in the room before it. */
    public record Word(int number, SeatId seat, String text) {}

    private Turns turns(StepId step) {
        return rounds.getOrDefault(step, Turns.begin(seating.lead().orElse(SeatId.SYSTEM)));
    }

    /** What is erased is gone from the state as well: nobody can be shown it by mistake. */
    private RoomState erase() {
        return empty().with(course.end(Phase.ERASED, 0)).with(seating);
    }

    /** Changes whose turn it is when the room is in a round that has begun. */
    private RoomState turns(UnaryOperator<Turns> change) {
        return step().filter(rounds::containsKey)
                .map(step -> with(rounds.plus(step, change.apply(turns(step)))))
                .orElse(this);
    }

    private RoomState with(Course next) {
        return new RoomState(next, seating, casting, contributions, rounds, tables, places, walls);
    }

    private RoomState with(Seating next) {
        return new RoomState(course, next, casting, contributions, rounds, tables, places, walls);
    }

    private RoomState with(Casting next) {
        return new RoomState(course, seating, next, contributions, rounds, tables, places, walls);
    }

    private RoomState with(Contributions next) {
        return new RoomState(course, seating, casting, next, rounds, tables, places, walls);
    }

    private RoomState with(PMap<StepId, Turns> next) {
        return new RoomState(course, seating, casting, contributions, next, tables, places, walls);
    }

    private RoomState with(Tables next) {
        return new RoomState(course, seating, casting, contributions, rounds, next, places, walls);
    }

    private RoomState with(Places next) {
        return new RoomState(course, seating, casting, contributions, rounds, tables, next, walls);
    }

    private RoomState with(Walls next) {
        return new RoomState(course, seating, casting, contributions, rounds, tables, places, next);
    }
}
