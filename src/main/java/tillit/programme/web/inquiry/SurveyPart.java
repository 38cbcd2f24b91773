package tillit.programme.web.inquiry;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.access.SignedIn;
import tillit.programme.inquiry.Asked;
import tillit.programme.inquiry.Surveys;
import tillit.shell.HomePart;
import tillit.shell.Page;
import tillit.shell.Viewer;

/** On the start page of those who are asked: what do you need? */
public record SurveyPart(Asked asked) implements Page {

    @Component
    @Order(14)
    static class OnHomePage implements HomePart {

        private final Surveys surveys;

        OnHomePage(Surveys surveys) {
            this.surveys = surveys;
        }

        @Override
        public List<Page> pages(Viewer viewer) {
            if (!(viewer instanceof SignedIn me)) return List.of();
            return surveys.asked(me.id()).stream().<Page>map(SurveyPart::new).toList();
        }
    }

    public String path() {
        return SurveyPage.path(asked.programme(), asked.part());
    }
}
