package tillit.conversation.gathering.web.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.gathering.GatheringPlan;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.method.Command;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.SkipReason;
import tillit.conversation.method.StepId;
import tillit.conversation.room.Outcome;
import tillit.conversation.room.RoomNow;
import tillit.conversation.room.Rooms;
import tillit.trial.Cast;

/** Birgitta's leaders' day with two tables. */
public record Hall(Gathering gathering, Rooms rooms) {

    public static Hall of(Gatherings gatherings, Rooms rooms) {
        return of(gatherings, rooms, "leaders-day");
    }

    public static Hall of(Gatherings gatherings, Rooms rooms, String method) {
        var plan =
                new GatheringPlan(
                        "Chefsdagen i Ekhamn",
                        method,
                        List.of("Eken", "Linden"),
                        Map.of("success-factors", "Vad gör att det går bra hos oss?"),
                        true);
        var id = gatherings.make(plan, Cast.BIRGITTA.id());
        var hall = new Hall(gatherings.find(id).orElseThrow(), rooms);
        if (!hall.now().state().places().laid()) hall.tell(new Command.LayTables(SeatId.SYSTEM, 2));
        return hall;
    }

    public String at(String more) {
        return "/g/" + gathering.code() + more;
    }

    public RoomNow now() {
        return rooms.now(gathering.room());
    }

    /** How many phones are in. */
    public long phones() {
        return now().state().seating().seats().stream().filter(seat -> !seat.leads()).count();
    }

    public Hall starts() {
        tell(new Command.Start(SeatId.SYSTEM, List.of()));
        return this;
    }

    /** Goes on until this step is the one of now. */
    public Hall goesTo(String step) {
        if (!now().state().hasBegun()) starts();
        while (!now().state().step().orElseThrow().name().equals(step))
            tell(
                    new Command.Skip(
                            SeatId.SYSTEM, now().state().step().orElseThrow(), SkipReason.NO_TIME));
        return this;
    }

    public void isOver() {
        tell(new Command.Close(SeatId.SYSTEM));
    }

    public void goesBackTo(String step) {
        while (!now().state().step().orElseThrow().equals(new StepId(step)))
            tell(new Command.GoBack(SeatId.SYSTEM, now().state().step().orElseThrow()));
    }

    private void tell(Command command) {
        assertThat(rooms.tell(gathering.room(), SeatId.SYSTEM, UUID.randomUUID(), command))
                .isInstanceOf(Outcome.Done.class);
    }
}
