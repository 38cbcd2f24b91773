package tillit.programme.web.inquiry;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.programme.ProgrammeId;
import tillit.programme.inquiry.OwnSurvey.Stage;
import tillit.programme.inquiry.Surveys;
import tillit.programme.plan.PartId;
import tillit.programme.web.plan.OwnNotes;
import tillit.shell.Page;

/** Beneath one's own part: the way to say what one needs, or to read what all said. */
public record SurveyNote(String path, Stage stage) implements Page {

    @Component
    static class AtOwnPart implements OwnNotes {

        private final Surveys surveys;

        AtOwnPart(Surveys surveys) {
            this.surveys = surveys;
        }

        @Override
        public Map<PartId, Page> of(ProgrammeId programme, PersonId me) {
            return surveys.stages(programme, me).entrySet().stream()
                    .collect(
                            toMap(
                                    Map.Entry::getKey,
                                    one ->
                                            new SurveyNote(
                                                    SurveyPage.path(programme, one.getKey()),
                                                    one.getValue())));
        }
    }
}
