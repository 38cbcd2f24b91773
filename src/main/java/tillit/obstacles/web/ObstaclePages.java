package tillit.obstacles.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.mandates.Trials;
import tillit.obstacles.kept.Answering;
import tillit.obstacles.kept.Hearing;
import tillit.obstacles.kept.Obstacle;
import tillit.obstacles.kept.Owners;
import tillit.obstacles.kept.Pace;
import tillit.obstacles.kept.Raising;
import tillit.obstacles.kept.Reading;
import tillit.obstacles.kept.Told;
import tillit.obstacles.way.State;
import tillit.obstacles.way.Step;
import tillit.organisation.Organisation;

/** Puts together what somebody sees of an obstacle. */
@Component
class ObstaclePages {

    private final Reading reading;
    private final Raising raising;
    private final Answering answering;
    private final Hearing hearing;
    private final Owners owners;
    private final Wording wording;
    private final StairsDrawn stairs;
    private final Pace pace;
    private final Organisation organisation;
    private final Trials trials;

    ObstaclePages(
            Reading reading,
            Raising raising,
            Answering answering,
            Hearing hearing,
            Owners owners,
            Wording wording,
            StairsDrawn stairs,
            Pace pace,
            Organisation organisation,
            Trials trials) {
        this.reading = reading;
        this.raising = raising;
        this.answering = answering;
        this.hearing = hearing;
        this.owners = owners;
        this.wording = wording;
        this.stairs = stairs;
        this.pace = pace;
        this.organisation = organisation;
        this.trials = trials;
    }

    ObstaclesPage all(PersonId me, String q, boolean open) {
        return new ObstaclesPage(
                wording.lines(reading.mine(me).stream().limit(Reading.MOST).toList()),
                answering.desk(me).size(),
                wording.lines(reading.all(q, open)),
                q,
                open);
    }

    ObstaclePage page(Obstacle it, PersonId me) {
        return page(it, me, Map.of(), "", Optional.empty());
    }

    /** With what was wrong with a reply, or what came too late. */
    ObstaclePage page(
            Obstacle it,
            PersonId me,
            Map<String, String> wrong,
            String typed,
            Optional<String> unsent) {
        var answers = owners.answers(me, it);
        var raised = hearing.raised(me, it);
        var state = it.state(pace.country());
        return new ObstaclePage(
                it,
                wording.from(it.raiser()),
                wording.where(it),
                wording.name(it.raiser()).filter(_ -> mayRead(it, me, answers, state)),
                answer(it, state),
                stairs.of(it),
                it.told().stream().map(one -> line(one, it, me)).toList(),
                raised ? question(it) : Optional.empty(),
                raised
                        && state instanceof State.Answered answered
                        && answered.isAskedOn(organisation.today()),
                answers && state instanceof State.Owned,
                meets(it, me, state),
                joined(it, me, state),
                into(state),
                wrong,
                typed,
                unsent);
    }

    /** Only whoever has to answer now, and themself. */
    private static boolean mayRead(Obstacle it, PersonId me, boolean answers, State state) {
        var own = it.raiser().known().filter(me::equals).isPresent();
        return own || (answers && state instanceof State.Owned);
    }

    private ObstaclePage.Line line(Told one, Obstacle it, PersonId me) {
        return new ObstaclePage.Line(
                one.step().on(),
                wording.step(one.step(), it.raiser()),
                one.said(),
                one.trial().filter(trial -> trials.isOneOfTwo(trial, me)));
    }

    private Optional<String> question(Obstacle it) {
        if (!it.waitsForReply(organisation.today(), pace.country())) return Optional.empty();
        return it.told().reversed().stream()
                .filter(one -> one.step() instanceof Step.Asked)
                .map(Told::said)
                .findFirst();
    }

    private static Optional<String> answer(Obstacle it, State state) {
        return it.told().reversed().stream()
                .filter(one -> !isOpen(state) && one.step() instanceof Step.Answered)
                .map(Told::said)
                .filter(said -> !said.isEmpty())
                .findFirst();
    }

    /** While it is open, and it is not counted among those. */
    private Optional<String> meets(Obstacle it, PersonId me, State state) {
        return raising.workplace(me)
                .filter(place -> isOpen(state) && !it.met().contains(place.unit()))
                .map(Raising.Workplace::name);
    }

    private boolean joined(Obstacle it, PersonId me, State state) {
        return raising.workplace(me)
                .filter(place -> isOpen(state) && raising.hasJoined(place.unit(), it))
                .isPresent();
    }

    private static boolean isOpen(State state) {
        return state instanceof State.Raised || state instanceof State.Owned;
    }

    private Optional<ObstacleLine> into(State state) {
        return state instanceof State.Closed closed
                ? closed.into().flatMap(reading::find).map(wording::line)
                : Optional.empty();
    }

    /** Those of which somebody is asked something; the newest first. */
    List<ObstaclePage> asking(PersonId me) {
        return reading.mine(me).stream()
                .filter(it -> it.asksRaiser(organisation.today(), pace.country()))
                .filter(it -> hearing.raised(me, it))
                .map(it -> page(it, me))
                .toList();
    }
}
