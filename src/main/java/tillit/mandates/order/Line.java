package tillit.mandates.order;

import java.util.Optional;
import java.util.UUID;
import tillit.mandates.Deciding.Known;
import tillit.mandates.MandateId;
import tillit.mandates.lawful.Kind;
import tillit.mandates.lawful.PassOn;
import tillit.mandates.lawful.Proposed;
import tillit.mandates.lawful.Together;

/**
 * Who may decide one thing.
 *
 * @param paragraph in the order, such as 4.12; may be empty
 * @param covers other words under which people look for it; may be empty
 * @param reach how far it goes, such as an amount; may be empty
 * @param passTo to whom it may be passed on; empty when it may not
 * @param reported to whom and how often; may be empty
 * @param trial the lasting trial of which it came
 * @param language sv, da or en: in which it is written
 */
public record Line(
        MandateId id,
        String paragraph,
        String chapter,
        String decision,
        String covers,
        Kind kind,
        Holder holder,
        Together together,
        String reach,
        PassOn passOn,
        String passTo,
        String reported,
        Optional<UUID> trial,
        String language) {

    public Known known() {
        return new Known(id, decision, reach, holder.holding());
    }

    public Proposed proposed() {
        return new Proposed(kind, holder.rank(), together, passOn, !reported.isEmpty());
    }
}
