package tillit.composition.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tillit.access.PersonId;
import tillit.composition.CompositionId;
import tillit.composition.grouping.Form;

/**
 * What a composer works at.
 *
 * @param columns of its people, in their order
 * @param rules the text of a file of rules
 * @param current the number of the state one sees; empty before the first
 * @param adopted the number of the state that is used
 */
public record Composition(
        CompositionId id,
        String name,
        Form form,
        PersonId owner,
        List<String> columns,
        String rules,
        Instant madeAt,
        Optional<Integer> current,
        Optional<Integer> adopted) {

    public Composition {
        columns = List.copyOf(columns);
    }

    /** The number of the state that is used or, while none is, of the one that one sees. */
    public Optional<Integer> used() {
        return adopted.or(() -> current);
    }
}
