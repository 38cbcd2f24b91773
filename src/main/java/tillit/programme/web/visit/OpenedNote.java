package tillit.programme.web.visit;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.springframework.stereotype.Component;
import tillit.programme.kept.Kept;
import tillit.programme.plan.Kind;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.programme.visit.Opened;
import tillit.programme.visit.Visits;
import tillit.programme.web.plan.PartNotes;
import tillit.shell.Page;

/** To the strategist: how many rooms have been opened. */
public record OpenedNote(Opened opened) implements Page {

    @Component
    static class AtPart implements PartNotes {

        private final Visits visits;

        AtPart(Visits visits) {
            this.visits = visits;
        }

        @Override
        public Map<PartId, Page> of(Kept kept) {
            return kept.programme().parts().stream()
                    .filter(part -> part.kind() == Kind.LEADERSHIP_ROOM)
                    .collect(
                            toMap(
                                    Part::id,
                                    part -> new OpenedNote(visits.opened(kept.id(), part.id()))));
        }
    }
}
