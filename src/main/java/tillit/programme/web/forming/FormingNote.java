package tillit.programme.web.forming;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tillit.programme.forming.Forming;
import tillit.programme.kept.Kept;
import tillit.programme.plan.Kind;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.programme.web.plan.PartNotes;
import tillit.shell.Page;

/**
 * What the strategist sees of circles: how many are to be in one, and the way to compose them.
 *
 * @param key with which they are composed once
 */
public record FormingNote(
        Kept kept, Part part, int invited, int waiting, List<Forming.Composed> composed, UUID key)
        implements Page {

    @Component
    static class OnProgramme implements PartNotes {

        private final Forming forming;

        OnProgramme(Forming forming) {
            this.forming = forming;
        }

        @Override
        public Map<PartId, Page> of(Kept kept) {
            return kept.programme().parts().stream()
                    .filter(part -> part.kind() == Kind.CIRCLES)
                    .collect(toMap(Part::id, part -> note(kept, part)));
        }

        private FormingNote note(Kept kept, Part part) {
            return new FormingNote(
                    kept,
                    part,
                    forming.invited(kept, part),
                    forming.waiting(kept, part).size(),
                    forming.composed(kept.id(), part.id()),
                    UUID.randomUUID());
        }
    }

    /** The key of what is said of those who wait. */
    public String waits() {
        if (part.expected()) return "forming.note.expected";
        return waiting == 0 ? "forming.note.none" : "forming.note";
    }

    public boolean canCompose() {
        return kept.announced().isPresent() && waiting > 0;
    }

    public String path() {
        return "/programmes/" + kept.id() + "/parts/" + part.id() + "/circles";
    }
}
