package tillit.programme.web.visit;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.programme.ProgrammeId;
import tillit.programme.plan.Kind;
import tillit.programme.plan.Part;
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
        public Optional<Page> of(ProgrammeId programme, Part part) {
            return Optional.of(part)
                    .filter(it -> it.kind() == Kind.LEADERSHIP_ROOM)
                    .map(it -> new OpenedNote(visits.opened(programme, it.id())));
        }
    }
}
