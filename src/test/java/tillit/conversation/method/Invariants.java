package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import tillit.conversation.method.View.Phase;

/** What holds in every room, whatever was asked for in it, and in whichever order. */
final class Invariants {

    /** By name, so that a broken one says what it is. */
    static final Map<String, Consumer<TestRoom>> ALL =
            new TreeMap<>(
                    Map.of(
                            "the log replayed gives the same state",
                                    Invariants::theLogReplayedGivesTheSameState,
                            "a room is in a step while it runs and in none otherwise",
                                    Invariants::aRoomIsInAStepWhileItRuns,
                            "a meeting is never stuck", Invariants::aMeetingIsNeverStuck,
                            "every role is somebody's who is in the room",
                                    Invariants::everyRoleIsSomebodysInTheRoom,
                            "the lead is a leader's", Invariants::theLeadIsALeaders,
                            "the one who speaks is here and acts",
                                    Invariants::theOneWhoSpeaksIsHere,
                            "nobody waits for a turn twice, and in a round that stands still nobody waits",
                                    Invariants::turnsAreInOrder,
                            "everyone who acts at tables has one table",
                                    Invariants::everyoneHasOneTable,
                            "nobody has more than the step allows",
                                    Invariants::nobodyHasMoreThanAllowed,
                            "what was elected stands", Invariants::whatWasElectedStands));

    static {
        ALL.put(
                "every table where people are has one of them as host",
                Invariants::everyTableHasAHost);
        ALL.put("as many are here as are counted", Invariants::asManyAreHereAsAreCounted);
    }

    private Invariants() {}

    private static void theLogReplayedGivesTheSameState(TestRoom room) {
        assertThat(RoomState.of(room.log)).isEqualTo(room.state);
    }

    private static void aRoomIsInAStepWhileItRuns(TestRoom room) {
        var course = room.state.course();
        assertThat(room.state.step().isPresent()).isEqualTo(course.phase() == Phase.RUNNING);
        room.state.step().ifPresent(step -> assertThat(room.method.step(step)).isPresent());
        if (course.phase() == Phase.ERASED) assertThat(room.state.contributions().count()).isZero();
    }

    private static void aMeetingIsNeverStuck(TestRoom room) {
        var by = SeatId.SYSTEM;
        List<Command> ways =
                switch (room.state.course().phase()) {
                    case WAITING -> List.of(new Command.Start(by, List.of()));
                    case RUNNING ->
                            List.of(
                                    new Command.Skip(by, room.step(), SkipReason.NOT_NEEDED),
                                    new Command.Close(by));
                    case PACKING -> List.of(new Command.Erase(by));
                    case ERASED -> List.of();
                };
        var decided =
                ways.stream().map(way -> Engine.decide(room.method, room.state, way, room.now));
        assertThat(ways.isEmpty() || decided.anyMatch(Decision.Accepted.class::isInstance))
                .isTrue();
    }

    private static void everyRoleIsSomebodysInTheRoom(TestRoom room) {
        assertThat(room.state.casting().roles().values()).allMatch(room.state.seating()::has);
        assertThat(room.state.casting().roles().values()).doesNotHaveDuplicates();
    }

    private static void theLeadIsALeaders(TestRoom room) {
        var seating = room.state.seating();
        assertThat(seating.lead().isPresent()).isEqualTo(!seating.leaders().isEmpty());
        seating.lead().ifPresent(lead -> assertThat(seating.leads(lead)).isTrue());
    }

    private static void theOneWhoSpeaksIsHere(TestRoom room) {
        var view = room.onBigScreen();
        view.speaker()
                .ifPresent(speaker -> {
                    assertThat(room.state.seating().here(speaker)).isTrue();
                    assertThat(room.seenBy(speaker).task()).isEqualTo(View.Task.ACT);
                });
    }

    private static void everyTableHasAHost(TestRoom room) {
        var places = room.state.places();
        assertThat(places.withoutHost()).isEmpty();
        places.bySeat()
                .forEach((seat, table) ->
                        assertThat(places.at(table).orElseThrow().seats()).contains(seat));
        for (int table = 1; table <= places.tables(); table++) {
            var place = places.at(table).orElseThrow();
            assertThat(place.seats()).containsAll(place.here());
            assertThat(place.here()).allMatch(room.state.seating()::here);
            if (!place.here().isEmpty())
                assertThat(place.here()).contains(place.host().orElseThrow());
        }
    }

    private static void asManyAreHereAsAreCounted(TestRoom room) {
        var seating = room.state.seating();
        assertThat(seating.present())
                .isEqualTo(seating.seats().stream().filter(seat -> seat.here()).count());
    }

    private static boolean isHall(TestRoom room) {
        return room.state.places().laid();
    }

    private static void turnsAreInOrder(TestRoom room) {
        var view = room.onBigScreen();
        assertThat(view.toSpeak())
                .doesNotHaveDuplicates()
                .noneMatch(seat -> view.speaker().equals(Optional.of(seat)));
        if (view.speaker().isEmpty()) assertThat(view.toSpeak()).isEmpty();
    }

    /** In an open room people sit where they sit. */
    private static boolean isOpen(TestRoom room) {
        return room.method.room() == RoomKind.OPEN;
    }

    private static void everyoneHasOneTable(TestRoom room) {
        var view = room.onBigScreen();
        if (isOpen(room) || view.step().filter(it -> it.kind() == StepKind.TABLES).isEmpty())
            return;
        assertThat(view.tables().stream().flatMap(List::stream)).doesNotHaveDuplicates();
        var seated = new HashSet<SeatId>();
        view.tables().forEach(seated::addAll);
        var acting =
                view.ring().stream()
                        .filter(View.Sitting::here)
                        .map(View.Sitting::seat)
                        .filter(seat -> room.seenBy(seat).task() == View.Task.ACT);
        assertThat(acting).allMatch(seated::contains);
    }

    private static void nobodyHasMoreThanAllowed(TestRoom room) {
        for (var step : room.method.steps()) nobodyHasMoreThanAllowed(room, step);
    }

    /** In a hall it is the table's number that counts; its host may have moved. */
    private static void nobodyHasMoreThanAllowed(TestRoom room, Step step) {
        var given = room.state.contributions();
        if (isHall(room) && step.kind() == StepKind.TABLES)
            for (int table = 1; table <= room.state.places().tables(); table++)
                assertThat(given.at(table, step.id())).hasSizeLessThanOrEqualTo(most(step));
        else
            for (var seat : room.state.contributions().authorsIn(step.id()))
                assertThat(room.state.contributions().by(seat, step.id()).size())
                        .isLessThanOrEqualTo(most(step));
    }

    private static int most(Step step) {
        return switch (step.kind()) {
            case PAUSE, ROUND, TALK, REVIEW -> 0;
            case VOTE, SCALE -> 1;
            case WORDS -> step.settings().each();
            case CHOOSE, TABLES -> step.settings().atMost();
            case WRITE, GATHER, FOLLOW_UP -> 200;
            case DRAW -> 2_000;
        };
    }

    private static void whatWasElectedStands(TestRoom room) {
        assertThat(room.state.casting().elected().values())
                .allMatch(winner -> room.state.contributions().find(winner).isPresent());
    }
}
