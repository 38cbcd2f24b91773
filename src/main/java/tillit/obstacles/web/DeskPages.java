package tillit.obstacles.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.obstacles.ObstacleId;
import tillit.obstacles.kept.Answering;
import tillit.obstacles.kept.Obstacle;
import tillit.obstacles.kept.Owners;
import tillit.obstacles.kept.Pace;
import tillit.obstacles.kept.Told;
import tillit.obstacles.way.State;
import tillit.obstacles.way.Step;
import tillit.organisation.Organisation;

/** Puts together an owner's desk. */
@Component
class DeskPages {

    private final Answering answering;
    private final Owners owners;
    private final Wording wording;
    private final Pace pace;
    private final Organisation organisation;

    DeskPages(
            Answering answering,
            Owners owners,
            Wording wording,
            Pace pace,
            Organisation organisation) {
        this.answering = answering;
        this.owners = owners;
        this.wording = wording;
        this.pace = pace;
        this.organisation = organisation;
    }

    /** With this one on top, or the one with the nearest deadline. */
    DeskPage page(
            PersonId me, Optional<ObstacleId> wanted, AnswerForm form, Map<String, String> wrong) {
        var desk = answering.desk(me);
        var top =
                desk.stream()
                        .filter(it -> wanted.filter(it.id()::equals).isPresent())
                        .findFirst()
                        .or(() -> desk.stream().findFirst());
        var left =
                desk.stream()
                        .filter(it -> top.filter(one -> one.id().equals(it.id())).isEmpty())
                        .toList();
        return new DeskPage(top.map(it -> one(it, left, form, wrong)), wording.lines(left));
    }

    private DeskPage.One one(
            Obstacle it, List<Obstacle> left, AnswerForm form, Map<String, String> wrong) {
        var today = organisation.today();
        var country = pace.country();
        var turn = ((State.Owned) it.state(country)).turn();
        return new DeskPage.One(
                it,
                wording.from(it.raiser()),
                wording.name(it.raiser()),
                turn.deadline(country),
                country.workingDays(today, turn.deadline(country)),
                turn.isOver(today, country),
                turn.waitsForReply(today),
                answering.others(it).stream().map(this::other).toList(),
                answering.askers(it).stream()
                        .map(unit -> new DeskPage.Asker(unit, wording.unit(unit)))
                        .toList(),
                owners.above(it).map(wording::stand),
                turn.mayPause(today, country),
                it.place().filter(place -> place.body().isEmpty()).isPresent(),
                wording.lines(left),
                form,
                wrong);
    }

    private DeskPage.Other other(Obstacle it) {
        var said =
                it.told().reversed().stream()
                        .filter(one -> one.step() instanceof Step.Answered)
                        .map(Told::said)
                        .findFirst();
        return new DeskPage.Other(wording.line(it), said.orElse(""));
    }
}
