package tillit.programme.web.mentoring;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.springframework.stereotype.Component;
import tillit.programme.kept.Kept;
import tillit.programme.mentoring.Mentorings;
import tillit.programme.mentoring.Numbers;
import tillit.programme.plan.Kind;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.programme.web.plan.PartNotes;
import tillit.shell.Page;

/** What the strategist sees of mentoring: numbers, and when some can be paired, the way to do it. */
public record MentoringNote(Kept kept, Part part, Numbers numbers) implements Page {

    @Component
    static class OnProgramme implements PartNotes {

        private final Mentorings mentorings;

        OnProgramme(Mentorings mentorings) {
            this.mentorings = mentorings;
        }

        @Override
        public Map<PartId, Page> of(Kept kept) {
            return kept.programme().parts().stream()
                    .filter(part -> part.kind() == Kind.MENTORING)
                    .collect(toMap(Part::id, part -> note(kept, part)));
        }

        private MentoringNote note(Kept kept, Part part) {
            return new MentoringNote(kept, part, mentorings.numbers(kept, part.id()).orElseThrow());
        }
    }

    public boolean isAnything() {
        return numbers.waiting() + numbers.places() + numbers.proposed() + numbers.talking() > 0;
    }

    public boolean canPropose() {
        return kept.announced().isPresent() && numbers.waiting() > 0 && numbers.places() > 0;
    }

    public String path() {
        return "/programmes/" + kept.id() + "/parts/" + part.id() + "/mentoring/proposals";
    }
}
