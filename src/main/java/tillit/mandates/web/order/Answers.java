package tillit.mandates.web.order;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.mandates.Deciding;
import tillit.mandates.Deciding.Decider;
import tillit.mandates.Trials.State;
import tillit.mandates.order.Line;
import tillit.mandates.order.Orders;
import tillit.mandates.trying.InForce;
import tillit.mandates.trying.Tried;
import tillit.mandates.web.order.AskPage.ForMe;
import tillit.mandates.web.order.AskPage.Found;
import tillit.mandates.web.order.AskPage.Widened;
import tillit.organisation.Organisation;
import tillit.organisation.Position;
import tillit.organisation.UnitId;
import tillit.organisation.Upward;
import tillit.organisation.Upward.Step;

/** Answers somebody’s question for where they work. */
@Component
class Answers {

    private static final int MOST = 6;

    private final Orders orders;
    private final Deciding deciding;
    private final InForce inForce;
    private final Upward upward;
    private final Organisation organisation;

    Answers(
            Orders orders,
            Deciding deciding,
            InForce inForce,
            Upward upward,
            Organisation organisation) {
        this.orders = orders;
        this.deciding = deciding;
        this.inForce = inForce;
        this.upward = upward;
        this.organisation = organisation;
    }

    AskPage page(String asked, SignedIn me) {
        var today = organisation.today();
        var found = orders.search(asked, today, MOST);
        var way = unit(me.id(), today).map(unit -> upward.from(unit, today)).orElse(List.of());
        var here = inForce.in(way.stream().map(Step::unit).toList(), today);
        return new AskPage(
                asked,
                found.stream()
                        .findFirst()
                        .map(line ->
                                new Found(line, forMe(line, way, me.id()), isTried(line, here))),
                found.stream().skip(1).toList(),
                widened(asked, found, here, way),
                orders.holding(today).isPresent(),
                organisation.level(me.id(), today).isPresent(),
                me.roles().contains(Right.PROGRAMME_LEAD));
    }

    private static boolean isTried(Line line, List<Tried> here) {
        return here.stream().anyMatch(one -> one.plan().mandate().equals(Optional.of(line.id())));
    }

    private Optional<UnitId> unit(PersonId person, LocalDate today) {
        return organisation.positions(person, today).stream().map(Position::unit).findFirst();
    }

    private Optional<ForMe> forMe(Line line, List<Step> way, PersonId me) {
        return way.stream()
                .findFirst()
                .flatMap(here -> deciding.nearest(line.id(), here.unit(), organisation.today()))
                .flatMap(decider -> shown(decider, way, me));
    }

    private Optional<ForMe> shown(Decider decider, List<Step> way, PersonId me) {
        return switch (decider) {
            case Decider.Body(var name) -> Optional.of(new ForMe(List.of(), name, false));
            case Decider.ManagerOf(var unit) ->
                    way.stream()
                            .filter(step -> step.unit().equals(unit))
                            .findFirst()
                            .map(step ->
                                    new ForMe(
                                            names(step.managers()),
                                            step.name(),
                                            step.isManagedBy(me)));
        };
    }

    private List<Widened> widened(
            String asked, List<Line> found, List<Tried> here, List<Step> way) {
        var shown =
                asked.isEmpty()
                        ? here
                        : inForce.about(
                                here,
                                found.stream().map(Line::id).collect(toSet()),
                                orders.terms(asked));
        return shown.stream().map(one -> widened(one, way)).toList();
    }

    private Widened widened(Tried one, List<Step> way) {
        var step = way.stream().filter(it -> it.unit().equals(one.plan().unit())).findFirst();
        return new Widened(
                one.plan().what(),
                step.map(Step::name).orElse("–"),
                String.join(", ", names(step.map(Step::managers).orElse(List.of()))),
                Optional.of(one.plan().until()).filter(_ -> one.state() != State.LASTING));
    }

    private List<String> names(List<PersonId> people) {
        return organisation.names(people).values().stream().sorted().toList();
    }
}
