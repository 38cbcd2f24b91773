package tillit.programme.web.inquiry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.programme.inquiry.Inquiry;
import tillit.programme.inquiry.Interview;
import tillit.programme.kept.Kept;
import tillit.programme.plan.Part;
import tillit.shell.Page;

/**
 * What a strategist asks and has heard before anything is designed.
 *
 * @param inquiry empty while nothing is asked
 * @param survey to ask it with; empty when it is asked, or the part is over
 * @param interviews the newest first
 * @param wrong beside which field stands which sentence
 */
public record InquiryPage(
        Kept kept,
        Part part,
        Optional<Inquiry> inquiry,
        Optional<SurveyForm> survey,
        List<Interview> interviews,
        InterviewForm interview,
        Map<String, String> wrong)
        implements Page {

    public String path() {
        return InquiryPages.path(kept.id(), part.id());
    }

    public Optional<String> wrong(String field) {
        return Optional.ofNullable(wrong.get(field));
    }

    /** Whether notes were written just now, and are not right yet. */
    public boolean isWritten() {
        return Stream.of("who", "day", "words").anyMatch(wrong::containsKey);
    }

    /** Until it is announced nobody can answer. */
    public boolean isAnnounced() {
        return kept.announced().isPresent();
    }
}
