package tillit.conversation.gathering.workplace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.conversation.GatheringId;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.gathering.GatheringPlan;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.gathering.paper.Bringer;
import tillit.conversation.gathering.paper.PaperSeats;
import tillit.conversation.method.ContributionId;
import tillit.conversation.method.Harvest;
import tillit.conversation.method.Method;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepId;
import tillit.conversation.method.View.Phase;
import tillit.conversation.room.MethodShelf;
import tillit.conversation.room.Rooms;

/** The method of a gathering goes on to workplaces, and what they choose comes back to the whole. */
@Service
public class Workplaces {

    /** How long a workplace has, in minutes: as long as there is a dialogue for. */
    public static final List<Integer> MINUTES = List.of(15, 30, 60);

    private final Gatherings gatherings;
    private final WorkplaceBook book;
    private final Rooms rooms;
    private final MethodShelf methods;
    private final Bringer bringer;

    Workplaces(
            Gatherings gatherings,
            WorkplaceBook book,
            Rooms rooms,
            MethodShelf methods,
            Bringer bringer) {
        this.gatherings = gatherings;
        this.book = book;
        this.rooms = rooms;
        this.methods = methods;
        this.bringer = bringer;
    }

    /** Three steps in so many minutes; with the questions of the whole, where it has asked its own. */
    @Transactional
    public GatheringId make(String name, int minutes, Optional<Gathering> whole, PersonId leader) {
        var method = methods.method("three-step-dialogue-" + minutes);
        var questions = whole.map(it -> questions(it, method)).orElse(Map.of());
        var plan = new GatheringPlan(name, method.id(), List.of(), questions, false);
        var made = gatherings.make(plan, leader);
        whole.ifPresent(it -> book.add(made, it.id()));
        return made;
    }

    public Optional<Workplace> of(GatheringId gathering) {
        return book.find(gathering);
    }

    public Optional<Gathering> whole(Workplace workplace) {
        return gatherings.find(workplace.whole());
    }

    /** Whether the whole still takes what workplaces add. */
    public boolean isOpen(Gathering whole) {
        var phase = harvest(whole).phase();
        return phase == Phase.RUNNING || phase == Phase.PACKING;
    }

    /** What the workplace's meeting gave is in the whole from now on, once; false when the whole takes nothing. */
    @Transactional
    public boolean add(Gathering from) {
        var workplace = book.hold(from.id()).orElseThrow();
        var whole = gatherings.find(workplace.whole()).orElseThrow();
        if (workplace.isAdded()) return true;
        if (!isOpen(whole)) return false;
        var now = workplace.add();
        var first = harvest(whole).seats(PaperSeats::isWorkplace);
        var seats = new HashMap<SeatId, SeatId>();
        for (var piece : pieces(from, whole)) {
            var seat =
                    seats.computeIfAbsent(
                            piece.of(), _ -> PaperSeats.workplace(first + seats.size()));
            bringer.bring(whole, id(now, piece), piece.into(), seat, piece.given().text());
        }
        book.added(now);
        return true;
    }

    /** It is in the whole no more. */
    @Transactional
    public void takeBack(Gathering from) {
        var workplace = book.hold(from.id()).orElseThrow();
        var whole = gatherings.find(workplace.whole()).orElseThrow();
        if (!workplace.isAdded()) return;
        var there = harvest(whole);
        for (var piece : pieces(from, whole)) {
            var id = id(workplace, piece);
            if (there.has(new ContributionId(id))) bringer.takeOut(whole, id);
        }
        book.added(workplace.takeBack());
    }

    private List<Shared.Piece> pieces(Gathering from, Gathering whole) {
        var workplace = rooms.now(from.room());
        return Shared.pieces(
                workplace.method(),
                new Harvest(workplace.state()),
                rooms.now(whole.room()).method());
    }

    private static UUID id(Workplace workplace, Shared.Piece piece) {
        return Bringer.id(piece.given().id().value(), "added " + workplace.times());
    }

    private Harvest harvest(Gathering gathering) {
        return new Harvest(rooms.now(gathering.room()).state());
    }

    /** By the step's name, else what was asked in a step of the same kind. */
    private Map<String, String> questions(Gathering whole, Method method) {
        var asked = rooms.now(whole.room()).method();
        var questions = new HashMap<String, String>();
        for (var step : method.steps())
            question(whole, asked, step).ifPresent(it -> questions.put(step.id().name(), it));
        return questions;
    }

    private static Optional<String> question(Gathering whole, Method asked, Step step) {
        var all = whole.questions();
        return Optional.ofNullable(all.get(step.id().name()))
                .or(() ->
                        asked.steps().stream()
                                .filter(other -> other.kind() == step.kind())
                                .map(Step::id)
                                .map(StepId::name)
                                .filter(all::containsKey)
                                .map(all::get)
                                .findFirst());
    }
}
