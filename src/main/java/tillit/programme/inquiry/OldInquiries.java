package tillit.programme.inquiry;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tillit.organisation.Organisation;

/**
 * Forgets, at night, the notes of interviews and the lines of a survey a year after their part is over. How many chose
 * what stays.
 */
@Component
class OldInquiries {

    private final SurveyBook surveys;
    private final InterviewBook interviews;
    private final Organisation organisation;

    OldInquiries(SurveyBook surveys, InterviewBook interviews, Organisation organisation) {
        this.surveys = surveys;
        this.interviews = interviews;
        this.organisation = organisation;
    }

    @Transactional
    @Scheduled(cron = "0 45 3 * * *", zone = "${tillit.zone}")
    public void forget() {
        var day = organisation.today().minusYears(1);
        surveys.forget(day);
        interviews.forget(day);
    }
}
