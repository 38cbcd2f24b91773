package tillit.conversation.room;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tillit.access.PersonId;
import tillit.conversation.RoomId;
import tillit.conversation.method.Command;
import tillit.conversation.method.Event;
import tillit.conversation.method.Refusal;
import tillit.conversation.method.SeatId;

/**
 * Every room of the house. A command is decided on the newest state and is committed before it is answered; the
 * same command with the same key changes nothing the second time.
 */
@Service
public class Rooms {

    private final RoomRegister register;
    private final RoomTokens tokens;
    private final RoomMemory memory;
    private final MethodShelf methods;
    private final RoomQueues queues;
    private final RoomWriter writer;
    private final GroupCommit together;
    private final ApplicationEventPublisher events;

    Rooms(
            RoomRegister register,
            RoomTokens tokens,
            RoomMemory memory,
            MethodShelf methods,
            RoomQueues queues,
            RoomWriter writer,
            GroupCommit together,
            ApplicationEventPublisher events) {
        this.register = register;
        this.tokens = tokens;
        this.memory = memory;
        this.methods = methods;
        this.queues = queues;
        this.writer = writer;
        this.together = together;
        this.events = events;
    }

    /** Opens a room: from now on those who have a seat can come in. */
    @Transactional
    public void open(RoomPlan plan) {
        register.add(plan.id(), methods.source(plan.method()), SpokenCode.random());
        register.carry(plan.id(), plan.carried());
        for (var guest : plan.people()) seat(plan.id(), guest.person(), guest.leads());
    }

    public RoomNow now(RoomId room) {
        return memory.newest(room);
    }

    /**
     * As this node has been told that it is: for those who look on and are told of each change. Empty when the
     * room is forgotten.
     */
    public Optional<RoomNow> asTold(RoomId room) {
        return memory.asTold(room);
    }

    /** What has happened in a room after event number {@code seq}, in its order. */
    public List<Event> since(RoomId room, long seq) {
        return memory.since(room, seq);
    }

    /** Lets {@code person} do something; the command is made with the number of their seat. */
    public Outcome tell(RoomId room, PersonId person, UUID key, Function<SeatId, Command> command) {
        var seat = seatOf(room, person);
        return seat.isEmpty()
                ? new Outcome.No(Refusal.NO_SUCH_SEAT)
                : tell(room, key, command.apply(seat.get().id()));
    }

    /** Lets a seat do something, or the system: {@code by} is who the command is in the name of. */
    public Outcome tell(RoomId room, SeatId by, UUID key, Command command) {
        if (!command.by().equals(by))
            throw new IllegalArgumentException(by + " speaks for " + command.by());
        return tell(room, key, command);
    }

    /**
     * Lets somebody in who is nobody in particular, and who is here from now on. With the same token again it is the
     * same seat. Empty when the room lets nobody in any more.
     *
     * @param hash of the random token that they keep
     */
    public Optional<SeatId> seatNew(RoomId room, byte[] hash) {
        var token = TokenHash.of(hash);
        return write(room, new Task.Join(token)) instanceof Outcome.Done
                ? tokens.seat(token).filter(it -> it.room().equals(room)).map(RoomSeat::seat)
                : Optional.empty();
    }

    /** The seat that is opened by the token with this hash, also when it was taken away from the room. */
    public Optional<RoomSeat> seatWith(byte[] hash) {
        return tokens.seat(TokenHash.of(hash));
    }

    /**
     * Puts somebody at the table, also in the middle of a meeting. Who was there before gets the same seat: what the
     * room keeps from somebody it keeps from a seat.
     */
    @Transactional
    public void seat(RoomId room, PersonId person, boolean leads) {
        queues.inTurn(room, () -> sit(room, person, leads));
    }

    /** Takes somebody away: their open pages fall silent and they cannot come back in. */
    @Transactional
    public void unseat(RoomId room, PersonId person) {
        queues.inTurn(room, () -> seatOf(room, person).map(seat -> rise(room, seat.id())));
    }

    /** Those who have a seat now. */
    public List<Seat> seated(RoomId room) {
        return register.seats(room).stream().filter(seat -> !seat.removed()).toList();
    }

    public Optional<Seat> seatOf(RoomId room, PersonId person) {
        return seated(room).stream().filter(seat -> seat.person().equals(person)).findFirst();
    }

    /** What came back from the meeting before. */
    public List<Carried> carried(RoomId room) {
        return register.carried(room);
    }

    /** Whatever came back from the meeting before is dropped. */
    public void forgetCarried(RoomId room) {
        register.forgetCarried(room);
    }

    /** The same for what one of them was to tell of. */
    public void forgetCarried(RoomId room, PersonId person) {
        register.forgetCarried(room, person);
    }

    /** Whether the meeting has begun; inside a transaction it begins no sooner than that is over. */
    public boolean hasBegun(RoomId room) {
        return queues.inTurn(room, () -> memory.newest(room).state().hasBegun());
    }

    /** The seats of those who have something from last time to tell of. */
    public List<SeatId> returning(RoomId room) {
        var people = register.carried(room).stream().map(Carried::person).distinct().toList();
        return seated(room).stream()
                .filter(seat -> people.contains(seat.person()))
                .map(Seat::id)
                .toList();
    }

    /** The room that this code, said aloud, means for somebody who has a seat in it. */
    public Optional<RoomId> withCode(String typed, PersonId person) {
        return register.withCode(SpokenCode.tidy(typed), person);
    }

    /** Deletes an erased room with all that is left of it: who had a seat. */
    @Transactional
    public void forget(RoomId room) {
        register.delete(room);
        events.publishEvent(new RoomForgotten(room));
    }

    /** Erases what somebody forgot to end; false when there was nothing to erase. */
    public boolean eraseForgotten(RoomId room) {
        tell(room, UUID.randomUUID(), new Command.Close(Command.SYSTEM));
        return tell(room, UUID.randomUUID(), new Command.Erase(Command.SYSTEM))
                instanceof Outcome.Done;
    }

    private Seat sit(RoomId room, PersonId person, boolean leads) {
        register.hold(room);
        var seats = register.seats(room);
        var former = seats.stream().filter(seat -> seat.person().equals(person)).findFirst();
        var number = former.map(Seat::id).orElse(new SeatId(register.lastSeat(room) + 1));
        var seat = new Seat(number, person, leads, false);
        if (former.equals(Optional.of(seat))) return seat;
        register.putSeat(room, seat);
        tell(room, UUID.randomUUID(), new Command.AddSeat(Command.SYSTEM, number, leads));
        return seat;
    }

    private Outcome rise(RoomId room, SeatId seat) {
        register.removeSeat(room, seat);
        return tell(room, UUID.randomUUID(), new Command.RemoveSeat(Command.SYSTEM, seat));
    }

    private Outcome tell(RoomId room, UUID key, Command command) {
        return write(room, new Task.Tell(key, command));
    }

    /** Inside a larger transaction it is part of that, and alone; else it is written with what waits beside it. */
    private Outcome write(RoomId room, Task task) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? queues.inTurn(room, () -> writer.write(room, List.of(task)).outcomes().getFirst())
                : together.write(room, task);
    }
}
