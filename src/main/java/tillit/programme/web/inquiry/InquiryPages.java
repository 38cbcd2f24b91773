package tillit.programme.web.inquiry;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.inquiry.Interviews;
import tillit.programme.inquiry.Surveys;
import tillit.programme.kept.Kept;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.shell.Frame;

/** Puts together what a strategist sees of an inquiry. */
@Component
class InquiryPages {

    private final Programmes programmes;
    private final Surveys surveys;
    private final Interviews interviews;
    private final Organisation organisation;

    InquiryPages(
            Programmes programmes,
            Surveys surveys,
            Interviews interviews,
            Organisation organisation) {
        this.programmes = programmes;
        this.surveys = surveys;
        this.interviews = interviews;
        this.organisation = organisation;
    }

    /** A part of analysis, in its programme. */
    record At(Kept kept, Part part) {}

    /** Empty of any other part. */
    Optional<At> at(UUID programme, UUID part) {
        return programmes
                .find(new ProgrammeId(programme))
                .flatMap(kept ->
                        Surveys.part(kept, new PartId(part)).map(found -> new At(kept, found)));
    }

    InquiryPage page(At at, Frame frame) {
        return page(at, offered(at, frame), none(), Map.of());
    }

    InquiryPage mending(At at, SurveyForm survey, Map<String, String> wrong) {
        return page(at, survey, none(), wrong);
    }

    InquiryPage mending(At at, InterviewForm interview, Map<String, String> wrong, Frame frame) {
        return page(at, offered(at, frame), interview, wrong);
    }

    private InquiryPage page(
            At at, SurveyForm survey, InterviewForm interview, Map<String, String> wrong) {
        var inquiry = surveys.of(at.kept().id(), at.part().id());
        return new InquiryPage(
                at.kept(),
                at.part(),
                inquiry,
                Optional.of(survey).filter(_ -> inquiry.isEmpty() && surveys.canOpen(at.part())),
                interviews.of(at.kept().id(), at.part().id()),
                interview,
                wrong);
    }

    private SurveyForm offered(At at, Frame frame) {
        return SurveyForm.offered(at.part(), organisation.today(), frame);
    }

    private InterviewForm none() {
        return InterviewForm.empty(organisation.today());
    }

    static String path(ProgrammeId programme, PartId part) {
        return "/programmes/" + programme + "/parts/" + part + "/inquiry";
    }

    static String back(UUID programme, UUID part) {
        return "redirect:" + path(new ProgrammeId(programme), new PartId(part));
    }
}
