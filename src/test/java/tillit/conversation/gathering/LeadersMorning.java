package tillit.conversation.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import tillit.conversation.method.Command;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.SkipReason;
import tillit.conversation.method.StepId;
import tillit.conversation.room.Outcome;
import tillit.conversation.room.Rooms;
import tillit.trial.Cast;

/** A leaders' day with three tables: Birgitta's, or the same of Mikkel's in Danish. */
public record LeadersMorning(Gathering gathering, Rooms rooms) {

    public static LeadersMorning of(Gatherings gatherings, Rooms rooms) {
        return of(gatherings, rooms, "leaders-day");
    }

    public static LeadersMorning of(Gatherings gatherings, Rooms rooms, String method) {
        var plan =
                new GatheringPlan(
                        "Chefsdag i maj",
                        method,
                        List.of("Eken", "Linden", "Asken"),
                        Map.of("success-factors", "Vad får det här att lyckas hos oss?"),
                        true);
        return of(gatherings, rooms, plan, Cast.BIRGITTA);
    }

    public static LeadersMorning inDanish(Gatherings gatherings, Rooms rooms) {
        var plan =
                new GatheringPlan(
                        "Lederdag i maj",
                        "leaders-day",
                        List.of("Egen", "Linden", "Asken"),
                        Map.of("success-factors", "Hvad får det til at lykkes hos os?"),
                        true);
        return of(gatherings, rooms, plan, Cast.MIKKEL);
    }

    private static LeadersMorning of(
            Gatherings gatherings, Rooms rooms, GatheringPlan plan, Cast organiser) {
        var id = gatherings.make(plan, organiser.id());
        return new LeadersMorning(gatherings.find(id).orElseThrow(), rooms);
    }

    public String path() {
        return "/gatherings/" + gathering.id();
    }

    public void begins() {
        does(seat -> new Command.Start(seat, List.of()));
    }

    /** Goes on until this step is the one of now. */
    public void goesTo(String step) {
        for (var now = step(); !now.name().equals(step); now = step()) {
            var left = now;
            does(seat -> new Command.Skip(seat, left, SkipReason.NO_TIME));
        }
    }

    private StepId step() {
        return rooms.now(gathering.room()).state().step().orElseThrow();
    }

    public void isOver() {
        does(Command.Close::new);
    }

    public void does(Function<SeatId, Command> command) {
        var outcome =
                rooms.tell(gathering.room(), gathering.organiser(), UUID.randomUUID(), command);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }
}
