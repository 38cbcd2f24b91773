package tillit.mandates.trying;

import static tillit.mandates.lawful.Kind.ORDINARY;
import static tillit.mandates.lawful.PassOn.NO;
import static tillit.mandates.lawful.Together.ALONE;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tillit.mandates.MandateId;
import tillit.mandates.order.Holder;
import tillit.mandates.order.Line;
import tillit.mandates.order.OrderAdopted;
import tillit.mandates.order.Orders;
import tillit.organisation.Level;
import tillit.organisation.Organisation;
import tillit.organisation.Upward;

/** What has become lasting is proposed for the order, to whoever prepares the next one. */
@Component
class Lasting {

    private final Orders orders;
    private final NoteBook notes;
    private final Upward upward;
    private final Organisation organisation;

    Lasting(Orders orders, NoteBook notes, Upward upward, Organisation organisation) {
        this.orders = orders;
        this.notes = notes;
        this.upward = upward;
        this.organisation = organisation;
    }

    /** A line of the draft for managers of the unit’s level; where it widens another line, in the same chapter. */
    void propose(Tried trial) {
        var today = organisation.today();
        var wider = trial.plan().mandate().flatMap(it -> orders.line(it, today));
        orders.put(
                new Line(
                        new MandateId(trial.id().value()),
                        "",
                        wider.map(Line::chapter).orElse(""),
                        trial.plan().what(),
                        wider.map(Line::covers).orElse(""),
                        ORDINARY,
                        Holder.of(level(trial, today)),
                        ALONE,
                        "",
                        NO,
                        "",
                        wider.map(Line::reported).orElse(""),
                        Optional.of(trial.id().value()),
                        wider.map(Line::language).orElse("sv")));
    }

    @EventListener
    void taken(OrderAdopted adopted) {
        notes.taken(adopted.version(), adopted.from());
    }

    private Level level(Tried trial, LocalDate day) {
        return upward.from(trial.plan().unit(), day).stream()
                .findFirst()
                .flatMap(Upward.Step::level)
                .orElse(Level.UNIT_MANAGER);
    }
}
