package tillit.mandates.deciding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.mandates.Deciding;
import tillit.mandates.MandateId;
import tillit.mandates.order.Line;
import tillit.mandates.order.Orders;
import tillit.mandates.trying.InForce;
import tillit.organisation.Level;
import tillit.organisation.UnitId;
import tillit.organisation.Upward;
import tillit.organisation.Upward.Step;

/** Finds who decides: whom the order names, or the nearer one who tries it. */
@Service
@Transactional(readOnly = true)
class Delegations implements Deciding {

    private final Orders orders;
    private final InForce inForce;
    private final Upward upward;

    Delegations(Orders orders, InForce inForce, Upward upward) {
        this.orders = orders;
        this.inForce = inForce;
        this.upward = upward;
    }

    @Override
    public List<Known> search(String words, LocalDate day, int most) {
        return orders.search(words, day, most).stream().map(Line::known).toList();
    }

    @Override
    public Optional<Known> find(MandateId mandate, LocalDate day) {
        return orders.line(mandate, day).map(Line::known);
    }

    @Override
    public Optional<Decider> nearest(MandateId mandate, UnitId unit, LocalDate day) {
        return find(mandate, day).flatMap(known -> nearest(known, unit, day));
    }

    private Optional<Decider> nearest(Known known, UnitId unit, LocalDate day) {
        var way = upward.from(unit, day);
        var trying = trying(known.id(), way, day);
        var manager =
                way.stream()
                        .filter(step ->
                                step.level()
                                        .filter(level ->
                                                trying.contains(step.unit())
                                                        || holds(known.holder(), level))
                                        .isPresent())
                        .findFirst()
                        .map(step -> (Decider) new Decider.ManagerOf(step.unit()));
        return manager.or(() -> body(known.holder()));
    }

    private Set<UnitId> trying(MandateId mandate, List<Step> way, LocalDate day) {
        return inForce.in(way.stream().map(Step::unit).toList(), day).stream()
                .filter(trial -> trial.plan().mandate().filter(mandate::equals).isPresent())
                .map(trial -> trial.plan().unit())
                .collect(Collectors.toSet());
    }

    private static boolean holds(Holding holder, Level level) {
        return switch (holder) {
            case Holding.ManagersOf(var asked) -> level.number() <= asked.number();
            case Holding.Employees() -> true;
            case Holding.Body _ -> false;
        };
    }

    private static Optional<Decider> body(Holding holder) {
        return holder instanceof Holding.Body(var name)
                ? Optional.of(new Decider.Body(name))
                : Optional.empty();
    }
}
