package tillit.composition.desk;

import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tillit.composition.CompositionId;
import tillit.composition.Sittings;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Placement;

/** Gives out tables when it is settled who sits at which. */
@Component
class UsedTables implements Sittings {

    private final Compositions compositions;

    UsedTables(Compositions compositions) {
        this.compositions = compositions;
    }

    @Override
    public Optional<Laid> of(CompositionId id) {
        return compositions
                .find(id)
                .filter(one -> one.form() == Form.TABLES)
                .flatMap(one -> compositions.used(id).map(state -> laid(one, state.placement())));
    }

    private static Laid laid(Composition one, Placement used) {
        var tables = IntStream.range(0, used.gatherings()).mapToObj(used::groups).toList();
        return new Laid(one.owner(), one.name(), tables);
    }
}
