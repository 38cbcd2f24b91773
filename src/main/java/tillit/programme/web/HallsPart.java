package tillit.programme.web;

import java.util.List;
import org.springframework.stereotype.Component;
import tillit.composition.CompositionId;
import tillit.composition.Onward;
import tillit.programme.Halls;
import tillit.programme.Halls.Hall;
import tillit.shell.Page;

/** On the page of composed tables: the way to gatherings that sit at them. */
public record HallsPart(List<Hall> halls) implements Page {

    @Component
    static class OnComposition implements Onward {

        private final Halls halls;

        OnComposition(Halls halls) {
            this.halls = halls;
        }

        @Override
        public List<Page> from(CompositionId composition) {
            var all = halls.of(composition);
            return all.isEmpty() ? List.of() : List.of(new HallsPart(all));
        }
    }
}
