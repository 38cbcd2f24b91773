package tillit.composition.web.times;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.composition.CompositionId;
import tillit.composition.Onward;
import tillit.composition.desk.Compositions;
import tillit.composition.grouping.Form;
import tillit.composition.times.Times;
import tillit.shell.Page;

/** Circles that were put together get their times; that comes before what is made of them. */
@Component
@Order(1)
class WayToTimes implements Onward {

    private final Compositions compositions;
    private final Times times;

    WayToTimes(Compositions compositions, Times times) {
        this.compositions = compositions;
        this.times = times;
    }

    @Override
    public List<Page> from(CompositionId id) {
        return compositions
                .find(id)
                .filter(one -> one.form() == Form.CIRCLES && one.current().isPresent())
                .map(_ -> new TimesPart(id, times.found(id).isPresent()))
                .<List<Page>>map(List::of)
                .orElse(List.of());
    }
}
