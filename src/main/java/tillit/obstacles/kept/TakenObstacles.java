package tillit.obstacles.kept;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.mandates.SampleTrials;
import tillit.mandates.TrialId;
import tillit.mandates.Trials;
import tillit.obstacles.Answer;
import tillit.obstacles.ObstacleId;
import tillit.obstacles.SampleObstacles;
import tillit.obstacles.way.Place;
import tillit.obstacles.way.Stairs.Stand;
import tillit.obstacles.way.State;
import tillit.obstacles.way.Step;
import tillit.organisation.Organisation;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/** Fills a municipality that is there to be tried with obstacles of the last months, and what became of them. */
@Service
@Transactional
class TakenObstacles implements SampleObstacles {

    private static final int WEEKS_UNTIL_ASKED = 4;
    private static final int TRIAL_DAYS_LEFT = 12;

    private final ObstacleBook book;
    private final Found found;
    private final StairsNow stairs;
    private final Pace pace;
    private final SampleTrials trials;
    private final Organisation organisation;

    TakenObstacles(
            ObstacleBook book,
            Found found,
            StairsNow stairs,
            Pace pace,
            SampleTrials trials,
            Organisation organisation) {
        this.book = book;
        this.found = found;
        this.stairs = stairs;
        this.pace = pace;
        this.trials = trials;
        this.organisation = organisation;
    }

    @Override
    public boolean areNone() {
        return found.newest(true, 1).isEmpty() && found.newest(false, 1).isEmpty();
    }

    @Override
    public void take(String csv) {
        var lines = csv.lines().toList();
        var columns = List.of(lines.getFirst().split(";"));
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(";", -1);
            var row = new HashMap<String, String>();
            for (int i = 0; i < cells.length; i++) row.put(columns.get(i), cells[i]);
            unit(cell(row, "unit")).ifPresent(unit -> raise(row, unit));
        }
    }

    private void raise(Map<String, String> row, UnitId unit) {
        var id = new ObstacleId(UUID.randomUUID());
        var raised = organisation.today().minusDays(Integer.parseInt(cell(row, "days ago")));
        var here = stairs.now().at(unit, unit);
        var owner = here.flatMap(stairs.now()::above);
        if (owner.isEmpty()) return;
        var raiser =
                cell(row, "by").equals("somebody")
                        ? new Raiser.Somebody(unit)
                        : new Raiser.Workplace(unit);
        book.add(id, story(row), raiser, "sv");
        book.add(id, Told.of(new Step.Raised(raised)));
        book.add(id, Told.of(new Step.Owned(raised, Place.at(owner.get().unit()), pace.days())));
        Stream.concat(Stream.of(unit), units(cell(row, "also")))
                .forEach(it -> book.meets(id, it, raised));
        goOn(id, row, owner.get(), unit, raised);
    }

    private void goOn(
            ObstacleId id, Map<String, String> row, Stand owner, UnitId unit, LocalDate raised) {
        var answer = cell(row, "answer");
        if (answer.isEmpty()) return;
        if (answer.equals("silent")) {
            goUp(id, owner);
            return;
        }
        var on = raised.plusDays(Integer.parseInt(cell(row, "after")));
        var trial =
                answer.equals("handed_over")
                        ? Optional.of(hand(id, row, owner, unit, on))
                        : Optional.<TrialId>empty();
        var step = new Step.Answered(on, Answer.valueOf(answer.toUpperCase(Locale.ROOT)));
        book.add(id, new Told(UUID.randomUUID(), step, cell(row, "said"), trial));
        book.erasedOn(id, Promises.OBSTACLE.erasedOn(on));
        if (cell(row, "gone").isEmpty()) return;
        book.add(id, Told.of(new Step.GoneAsked(on.plusWeeks(WEEKS_UNTIL_ASKED))));
        book.add(id, Told.of(new Step.Gone(on.plusWeeks(WEEKS_UNTIL_ASKED))));
    }

    /** On the day after its last one. */
    private void goUp(ObstacleId id, Stand owner) {
        var next = stairs.now().above(owner);
        if (next.isPresent()
                && book.find(id).orElseThrow().state(pace.country()) instanceof State.Owned owned)
            book.add(
                    id,
                    Told.of(
                            new Step.Silent(
                                    owned.turn().deadline(pace.country()).plusDays(1),
                                    Place.at(next.get().unit()),
                                    pace.days())));
    }

    private TrialId hand(
            ObstacleId id, Map<String, String> row, Stand owner, UnitId unit, LocalDate on) {
        var trial = TrialId.random();
        trials.add(
                trial,
                new Trials.Plan(
                        Optional.of(id.value()),
                        cell(row, "said"),
                        Optional.empty(),
                        unit,
                        owner.people().iterator().next(),
                        on,
                        organisation.today().plusDays(TRIAL_DAYS_LEFT),
                        cell(row, "stop rule"),
                        cell(row, "look at")));
        return trial;
    }

    private static Story story(Map<String, String> row) {
        return new Story(
                cell(row, "what"),
                cell(row, "more"),
                cell(row, "better"),
                Arrays.stream(cell(row, "hits").split(" "))
                        .map(it -> Hit.valueOf(it.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet()),
                Source.valueOf(cell(row, "source").toUpperCase(Locale.ROOT)),
                cell(row, "source name"),
                Optional.of(cell(row, "hours")).filter(it -> !it.isEmpty()).map(Integer::valueOf),
                "",
                Optional.empty(),
                Optional.empty());
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private Stream<UnitId> units(String names) {
        return names.isEmpty()
                ? Stream.empty()
                : Arrays.stream(names.split("\\|")).flatMap(it -> unit(it).stream());
    }

    /** The first one whose name begins so and that somebody manages. */
    private Optional<UnitId> unit(String begins) {
        return organisation.units(organisation.today()).stream()
                .filter(it -> it.name().startsWith(begins))
                .map(Unit::id)
                .filter(it -> stairs.now().stand(it).isPresent())
                .findFirst();
    }
}
