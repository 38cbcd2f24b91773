package tillit.programme.web.inquiry;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.programme.inquiry.Survey;
import tillit.programme.inquiry.Surveys;
import tillit.programme.kept.Kept;
import tillit.programme.plan.Kind;
import tillit.programme.plan.PartId;
import tillit.programme.web.plan.PartNotes;
import tillit.shell.Page;

/** Beneath a part of analysis: the strategist's way to ask, and what is asked. */
public record InquiryNote(String path, Optional<Survey> survey) implements Page {

    @Component
    static class AtPart implements PartNotes {

        private final Surveys surveys;

        AtPart(Surveys surveys) {
            this.surveys = surveys;
        }

        @Override
        public Map<PartId, Page> of(Kept kept) {
            var asked = surveys.of(kept.id());
            return kept.programme().parts().stream()
                    .filter(part -> part.kind() == Kind.ANALYSIS)
                    .map(part -> part.id())
                    .collect(
                            toMap(
                                    part -> part,
                                    part ->
                                            new InquiryNote(
                                                    InquiryPages.path(kept.id(), part),
                                                    Optional.ofNullable(asked.get(part)))));
        }
    }
}
