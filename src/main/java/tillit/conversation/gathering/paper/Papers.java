package tillit.conversation.gathering.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.method.Alike;
import tillit.conversation.method.Commitment;
import tillit.conversation.method.Harvest;
import tillit.conversation.method.Harvest.Given;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepId;
import tillit.conversation.method.StepKind;
import tillit.conversation.room.RoomNow;
import tillit.conversation.room.Rooms;

/** What was written on paper goes into the gathering's room, as if phones had sent it. */
@Service
public class Papers {

    private final Rooms rooms;
    private final Bringer bringer;

    Papers(Rooms rooms, Bringer bringer) {
        this.rooms = rooms;
        this.bringer = bringer;
    }

    /** The steps of which something can be typed in. */
    public List<Step> steps(Gathering gathering) {
        return rooms.now(gathering.room()).method().steps().stream()
                .filter(step -> Sheet.takesPaper(step.kind()))
                .toList();
    }

    /** Whether the gathering has begun: before, there is nothing to type in. */
    public boolean hasBegun(Gathering gathering) {
        return rooms.now(gathering.room()).state().hasBegun();
    }

    /** What one may vote for in this step, with its id. */
    public Map<String, String> choices(Gathering gathering, Step vote) {
        var harvest = harvest(gathering);
        var written = vote.reads().stream().flatMap(read -> harvest.in(read).stream()).toList();
        return Alike.firsts(written, Given::text).stream()
                .collect(
                        Collectors.toMap(
                                choice -> choice.id().value().toString(),
                                Given::text,
                                (one, _) -> one,
                                LinkedHashMap::new));
    }

    /** How much of a step has been typed in from paper. */
    public int typed(Gathering gathering, Step step) {
        return (int)
                harvest(gathering).in(step.id()).stream()
                        .map(Given::author)
                        .filter(seat ->
                                PaperSeats.isSlip(seat) || PaperSeats.tableOf(seat).isPresent())
                        .count();
    }

    /** What is not right yet, by field; empty when all is. */
    public Map<String, String> wrong(Gathering gathering, PaperForm form) {
        var now = rooms.now(gathering.room());
        if (!now.state().hasBegun()) return Map.of("step", "paper.wrong.begin");
        var step = step(now, form);
        if (step.isEmpty()) return Map.of("step", "paper.wrong.step");
        var tables = gathering.tables().size();
        var known = form.among(choices(gathering, step.get()).keySet());
        return PaperRules.wrong(
                new PaperRules.Case(known, step.get(), tables, there(now, step.get(), form)));
    }

    /** All of a form that is right, or nothing; the same form again adds nothing. */
    @Transactional
    public void put(Gathering gathering, PaperForm form) {
        var now = rooms.now(gathering.room());
        var step = step(now, form).orElseThrow();
        var slips = slips(now, step, form.among(choices(gathering, step).keySet()));
        for (int i = 0; i < slips.size(); i++)
            bringer.bring(
                    gathering,
                    Bringer.id(form.key(), "slip " + i),
                    step.id(),
                    slips.get(i).seat(),
                    slips.get(i).text());
    }

    private record Slip(SeatId seat, String text) {}

    private List<Slip> slips(RoomNow now, Step step, PaperForm form) {
        if (step.kind() == StepKind.TABLES)
            return form.lines().stream()
                    .map(line -> new Slip(PaperSeats.table(form.tableNumber().orElseThrow()), line))
                    .toList();
        var texts = texts(step, form);
        int first = new Harvest(now.state()).seats(PaperSeats::isSlip);
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Slip(PaperSeats.slip(first + i), texts.get(i)))
                .toList();
    }

    private static List<String> texts(Step step, PaperForm form) {
        return switch (step.kind()) {
            case WORDS ->
                    WordLine.all(form.text()).stream()
                            .flatMap(line -> Stream.generate(line::word).limit(line.times()))
                            .toList();
            case VOTE -> ballots(form);
            case CHOOSE -> List.of(new Commitment(form.text(), form.who(), form.when()).text());
            default -> form.lines();
        };
    }

    /** A ballot of its own for each dot. */
    private static List<String> ballots(PaperForm form) {
        var ballots = new ArrayList<String>();
        for (var choice : form.dots().keySet().stream().sorted().toList())
            for (int dot = 0; dot < form.dots(choice).orElse(0); dot++) ballots.add(choice);
        return ballots;
    }

    private Harvest harvest(Gathering gathering) {
        return new Harvest(rooms.now(gathering.room()).state());
    }

    private static int there(RoomNow now, Step step, PaperForm form) {
        return (int)
                new Harvest(now.state())
                        .in(step.id()).stream()
                                .filter(given -> PaperSeats.table(given).equals(form.tableNumber()))
                                .count();
    }

    private static Optional<Step> step(RoomNow now, PaperForm form) {
        return now.method()
                .step(new StepId(form.step()))
                .filter(step -> Sheet.takesPaper(step.kind()));
    }
}
