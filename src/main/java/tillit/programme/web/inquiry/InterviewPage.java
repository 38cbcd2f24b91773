package tillit.programme.web.inquiry;

import java.util.Map;
import tillit.programme.ProgrammeId;
import tillit.programme.inquiry.InterviewId;
import tillit.programme.plan.PartId;
import tillit.shell.Page;

/** Where notes of an interview are changed or removed. */
public record InterviewPage(
        ProgrammeId programme,
        PartId part,
        InterviewId id,
        InterviewForm form,
        Map<String, String> wrong)
        implements Page {

    public String back() {
        return InquiryPages.path(programme, part);
    }

    public String path() {
        return back() + "/interviews/" + id;
    }
}
