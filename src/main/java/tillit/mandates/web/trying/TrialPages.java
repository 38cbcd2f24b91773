package tillit.mandates.web.trying;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.law.Country;
import tillit.mandates.Trials.State;
import tillit.mandates.lawful.PassOn;
import tillit.mandates.order.Line;
import tillit.mandates.order.Orders;
import tillit.mandates.order.Version;
import tillit.mandates.trying.TrialKeeper;
import tillit.mandates.trying.Tried;
import tillit.organisation.Organisation;
import tillit.organisation.UnitId;
import tillit.organisation.Upward;
import tillit.organisation.Upward.Below;
import tillit.organisation.Upward.Step;

/** Draws trials for one of the two. */
@Component
class TrialPages {

    private final TrialKeeper trials;
    private final Orders orders;
    private final Upward upward;
    private final Organisation organisation;
    private final Country country;

    TrialPages(
            TrialKeeper trials,
            Orders orders,
            Upward upward,
            Organisation organisation,
            @Value("${tillit.zone}") ZoneId zone) {
        this.trials = trials;
        this.orders = orders;
        this.upward = upward;
        this.organisation = organisation;
        this.country = Country.at(zone);
    }

    TrialsPage all(PersonId me) {
        var today = organisation.today();
        var mine = trials.of(me).stream().map(one -> line(one, today)).toList();
        return new TrialsPage(
                mine.stream().filter(one -> asks(one.trial(), me)).toList(),
                mine.stream()
                        .filter(one -> one.trial().isOpen(today) && !asks(one.trial(), me))
                        .toList(),
                mine.stream().filter(one -> !one.trial().isOpen(today)).toList(),
                leads(me));
    }

    boolean leads(PersonId me) {
        return organisation.level(me, organisation.today()).isPresent();
    }

    /** Whether an answer of theirs is waited for. */
    boolean asks(Tried trial, PersonId me) {
        return trial.asksOn(organisation.today()) && trials.isGiver(trial, me);
    }

    BeginPage begin(TrialForm form, PersonId me, Map<String, String> wrong) {
        var lines =
                orders.holding(organisation.today())
                        .map(Version::id)
                        .map(orders::lines)
                        .orElse(List.of());
        return new BeginPage(form, below(me), lines, wrong);
    }

    /** What is not right yet, also by who manages what and by what the order lets be passed on. */
    Map<String, String> wrong(TrialForm form, PersonId me) {
        var wrong = new HashMap<>(form.wrong(organisation.today()));
        var unit = form.unitId();
        if (unit.filter(one -> below(me).stream().anyMatch(it -> it.unit().equals(one))).isEmpty())
            wrong.putIfAbsent("unit", "widened.wrong.unit");
        form.mandateId()
                .flatMap(mandate -> orders.line(mandate, organisation.today()))
                .filter(this::mustStay)
                .ifPresent(_ -> wrong.put("mandate", "widened.wrong.mandate"));
        return wrong;
    }

    /** In Sweden what the board has not let be passed on may not be tried lower down either. */
    private boolean mustStay(Line line) {
        return country == Country.SWEDEN
                && line.holder().rank().isEmployed()
                && line.passOn() == PassOn.NO;
    }

    TrialPage one(Tried trial, PersonId me) {
        return one(trial, me, Map.of(), Map.of());
    }

    TrialPage one(Tried trial, PersonId me, Map<String, String> kept, Map<String, String> wrong) {
        var today = organisation.today();
        return new TrialPage(
                trial,
                unit(trial.plan().unit(), today),
                names(trials.holders(trial)),
                names(trials.givers(trial)),
                trial.plan().mandate().flatMap(it -> orders.line(it, today)).map(Line::decision),
                state(trial, today),
                asks(trial, me),
                trial.isOpen(today),
                notes(trial),
                UUID.randomUUID().toString(),
                kept,
                wrong);
    }

    private List<TrialPage.Seen> notes(Tried trial) {
        var all = trials.notes(trial.id());
        var names =
                organisation.names(all.stream().map(note -> note.by()).collect(Collectors.toSet()));
        return all.stream()
                .map(note ->
                        new TrialPage.Seen(
                                names.getOrDefault(note.by(), "–"), note.day(), note.text()))
                .toList();
    }

    private TrialsPage.Line line(Tried trial, LocalDate today) {
        return new TrialsPage.Line(trial, unit(trial.plan().unit(), today), state(trial, today));
    }

    private static String state(Tried trial, LocalDate today) {
        if (trial.asksOn(today)) return "widened.state.ASKED";
        if (trial.isOpen(today) && today.isBefore(trial.plan().from()))
            return "widened.state.AHEAD";
        var state = trial.stateOn(today);
        return "widened.state."
                + (state == State.BACK && trial.isLapsed(today) ? "LAPSED" : state.name());
    }

    private String unit(UnitId unit, LocalDate today) {
        return upward.from(unit, today).stream().findFirst().map(Step::name).orElse("–");
    }

    private String names(Collection<PersonId> people) {
        var names = organisation.names(people).values().stream().sorted().collect(joining(", "));
        return names.isEmpty() ? "–" : names;
    }

    private List<Below> below(PersonId me) {
        return upward.below(me, organisation.today());
    }
}
