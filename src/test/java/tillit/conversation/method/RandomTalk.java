package tillit.conversation.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Asks for things in a room, sensible and senseless ones, in any order. */
final class RandomTalk {

    /** Six who may sit there, the first two of them leaders, one stranger, and the system. */
    private static final List<SeatId> PEOPLE =
            IntStream.rangeClosed(0, 7).mapToObj(SeatId::new).toList();

    private static final String TOO_LONG = "x".repeat(16_001);

    private final RandomGenerator random;
    private final TestRoom room;
    private final List<Command> asked = new ArrayList<>();

    RandomTalk(RandomGenerator random, TestRoom room) {
        this.random = random;
        this.room = room;
    }

    static TestRoom room(RandomGenerator random, Method method) {
        var room = TestRoom.waiting(method, PEOPLE.subList(1, random.nextInt(3, 7)));
        if (method.room() == RoomKind.OPEN && random.nextInt(3) == 0) sitDown(random, room);
        return room;
    }

    /** Every third open room is a hall with two tables. */
    private static void sitDown(RandomGenerator random, TestRoom room) {
        room.does(new Command.LayTables(SeatId.SYSTEM, 2));
        for (var seat : room.state.seating().bySeat().keySet())
            if (random.nextInt(4) > 0)
                room.does(new Command.SitDown(seat, seat, random.nextInt(1, 3)));
    }

    /** Something to ask for now; now and then something that was asked for before. */
    Command next() {
        var again = !asked.isEmpty() && random.nextInt(20) == 0;
        var command = again ? pick(asked) : command();
        asked.add(command);
        return command;
    }

    private Command command() {
        var now = room.state.step().flatMap(room.method::step);
        if (now.isEmpty() && random.nextInt(3) == 0) return startOrErase();
        return now.isPresent() && random.nextInt(3) > 0 ? apt(now.get()) : anything();
    }

    private Command startOrErase() {
        return room.state.course().phase() == View.Phase.WAITING || random.nextInt(3) > 0
                ? new Command.Start(leader(), List.of(seat()))
                : new Command.Erase(leader());
    }

    /** What the step of now is for; or on to the next. */
    private Command apt(Step now) {
        if (random.nextInt(6) == 0) return onward(now);
        if (random.nextInt(8) == 0) return random.nextBoolean() ? leave() : arrive();
        if (now.gives().isPresent() && random.nextInt(4) == 0)
            return new Command.GiveRole(leader(), now.id(), now.gives().get(), seat());
        return switch (now.kind()) {
            case ROUND -> pass();
            case REVIEW -> judge();
            case VOTE ->
                    random.nextInt(3) == 0
                            ? new Command.Elect(leader(), now.id(), id())
                            : contribute();
            case PAUSE, TALK -> onward(now);
            case WORDS -> random.nextBoolean() ? wall() : contribute();
            default -> contribute();
        };
    }

    private Command onward(Step now) {
        var isLast = room.method.after(now.id()).isEmpty();
        return isLast ? new Command.Close(leader()) : new Command.Advance(leader(), now.id());
    }

    private Command anything() {
        return switch (random.nextInt(100)) {
            case 0, 1, 2 -> new Command.Start(leader(), List.of(seat()));
            case 3, 4, 5, 6, 7, 8, 9, 10 -> new Command.Advance(leader(), step());
            case 11, 12, 13 -> new Command.GoBack(leader(), step());
            case 14, 15 -> new Command.Skip(leader(), step(), pick(List.of(SkipReason.values())));
            case 16 -> new Command.Extend(leader(), step(), random.nextInt(-1, 70));
            case 17, 18 -> new Command.AddSeat(leader(), seat(), random.nextInt(4) == 0);
            case 19 -> new Command.RemoveSeat(leader(), seat());
            case 20, 21, 22, 23, 24, 25 -> arrive();
            case 26, 27, 28 -> leave();
            case 29, 30 -> new Command.HandLead(leader(), seat());
            case 31, 32, 33, 34, 35, 36 -> new Command.GiveRole(leader(), step(), role(), seat());
            case 37, 38, 39, 40, 41 -> new Command.Elect(leader(), step(), id());
            case 42, 43, 44, 45, 46, 47, 48 -> pass();
            case 49, 50, 51, 52, 53, 54 -> judge();
            case 55, 56 -> new Command.Withdraw(seat(), id());
            case 57, 58 -> new Command.SayInTheWay(seat(), id(), random.nextInt(3) > 0);
            case 59, 60 -> new Command.Show(leader(), step());
            case 61 -> random.nextInt(4) == 0 ? new Command.Close(leader()) : contribute();
            case 62 -> new Command.Erase(leader());
            case 63 -> new Command.LayTables(leader(), random.nextInt(0, 4));
            case 64, 65, 66, 67, 68, 69 -> hall();
            case 70, 71, 72, 73, 74, 75 -> wall();
            default -> contribute();
        };
    }

    private Command hall() {
        var seat = seat();
        var by = random.nextInt(3) > 0 ? seat : leader();
        return switch (random.nextInt(4)) {
            case 0 -> new Command.FindTable(by, seat);
            case 1 -> new Command.SitDown(by, seat, random.nextInt(1, 4));
            default -> new Command.Host(by, seat);
        };
    }

    private Command wall() {
        var hidden = List.copyOf(room.state.walls().in(step()).hidden());
        if (!hidden.isEmpty() && random.nextBoolean())
            return new Command.UnhideWord(leader(), step(), pick(hidden));
        return switch (random.nextInt(6)) {
            case 0, 1 -> new Command.JoinWords(leader(), step(), word(), word());
            case 2 -> new Command.PartWords(leader(), step(), word());
            case 3, 4 -> new Command.HideWord(leader(), step(), word());
            default -> new Command.ShowAllWords(leader(), step(), random.nextBoolean());
        };
    }

    private String word() {
        return pick(List.of("trust", "time", ""));
    }

    private Command arrive() {
        var seat = seat();
        return new Command.Arrive(random.nextBoolean() ? seat : leader(), seat);
    }

    private Command leave() {
        var seat = seat();
        return new Command.Leave(random.nextBoolean() ? seat : leader(), seat);
    }

    private Command pass() {
        var speaker =
                room.state
                        .step()
                        .flatMap(step -> Optional.ofNullable(room.state.rounds().get(step)))
                        .flatMap(turns -> turns.speaker())
                        .filter(it -> random.nextInt(5) > 0)
                        .orElseGet(this::seat);
        return new Command.PassTurn(random.nextBoolean() ? speaker : seat(), step(), speaker);
    }

    private Command judge() {
        var verdict = pick(List.of(Verdict.values()));
        var corrects = (verdict == Verdict.CORRECTED) == (random.nextInt(8) > 0);
        return new Command.Judge(
                seat(), id(), verdict, corrects ? Optional.of(payload()) : Optional.empty());
    }

    private Command contribute() {
        var author = seat();
        var by = random.nextInt(4) > 0 ? author : leader();
        var id =
                random.nextInt(10) > 0
                        ? new ContributionId(new UUID(random.nextLong(), random.nextLong()))
                        : id();
        return new Command.Contribute(by, step(), id, author, payload());
    }

    private Payload payload() {
        var seal = (room.method.room() == RoomKind.SEALED) == (random.nextInt(30) > 0);
        var text =
                switch (random.nextInt(16)) {
                    case 0 -> TOO_LONG;
                    case 1, 2 -> "words";
                    case 3, 4, 5, 6, 7 -> Integer.toString(random.nextInt(0, 6));
                    case 8 -> "";
                    default -> id().value().toString();
                };
        return new Payload(text, seal);
    }

    /** Mostly the step of now, sometimes one of another time. */
    private StepId step() {
        return room.state
                .step()
                .filter(now -> random.nextInt(8) > 0)
                .orElseGet(() -> pick(room.method.steps()).id());
    }

    /** Mostly a role of the step of now. */
    private RoleId role() {
        return room.state
                .step()
                .flatMap(room.method::step)
                .flatMap(Step::gives)
                .filter(role -> random.nextInt(8) > 0)
                .orElse(new RoleId("case-owner"));
    }

    /** Mostly of something that lies on the table, or was given here. */
    private ContributionId id() {
        var view = room.seenBy(seat());
        var near =
                Stream.concat(view.table().stream(), view.given().stream())
                        .map(View.Seen::id)
                        .toList();
        if (!near.isEmpty() && random.nextInt(5) > 0) return pick(near);
        var given =
                room.log.stream()
                        .filter(Event.Contributed.class::isInstance)
                        .map(Event.Contributed.class::cast)
                        .map(Event.Contributed::id)
                        .toList();
        return given.isEmpty() ? new ContributionId(new UUID(1, 1)) : pick(given);
    }

    private SeatId leader() {
        var leaders = room.state.seating().leaders();
        return !leaders.isEmpty() && random.nextInt(8) > 0 ? pick(leaders) : seat();
    }

    /** Mostly one who is in the room. */
    private SeatId seat() {
        var seats = List.copyOf(room.state.seating().bySeat().keySet());
        return !seats.isEmpty() && random.nextInt(8) > 0 ? pick(seats) : pick(PEOPLE);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
