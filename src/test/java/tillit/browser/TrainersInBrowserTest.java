package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.FREJA;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.organisation.Organisation;
import tillit.programme.course.Occasion;
import tillit.programme.course.Occasions;
import tillit.programme.kept.Programmes;
import tillit.programme.web.TestOccasion;

/** Birgitta finds Freja, who says yes in Danish; and Freja says how a course was at which she was herself. */
@HouseTest
@InBrowser
class TrainersInBrowserTest {

    @Autowired private Programmes programmes;
    @Autowired private Occasions occasions;
    @Autowired private Organisation organisation;
    @Autowired private JdbcClient sql;

    private final Access access = new Access();

    @AfterEach
    void nobodyIsShutOut() {
        assertThat(access.barriers()).isEmpty();
    }

    @Test
    void fromThePoolToAYesAndAnAnswer(People people) {
        var course = TestOccasion.of(programmes, occasions, organisation);
        var ahead = course.in(Duration.ofDays(50), Duration.ofDays(30));
        people.of(BIRGITTA).onPage(page -> asks(page, course.path(ahead)));
        people.of(FREJA).onPage(this::saysYes);
        var over = course.in(Duration.ofHours(-5), Duration.ZERO);
        sql.sql("insert into programme.attendance (occasion, person) values (?, ?)")
                .params(over.id().value(), FREJA.id().value())
                .update();
        people.of(FREJA).onPage(page -> evaluates(page, over));
        people.of(BIRGITTA).onPage(page -> reads(page, course));
    }

    private void asks(Page page, String path) {
        page.navigate("/trainers?q=freja");
        access.look("the pool", page);
        page.click("text=Lägg till >> nth=-1");
        page.fill("#hours", "");
        page.click("form.making > button");
        assertThat(page.locator("#hours")).isFocused();
        access.look("somebody in the pool", page);
        page.fill("#hours", "20");
        page.click("form.making > button");
        assertThat(page.locator("main")).containsText("20 timmar kvar");
        page.navigate("/trainers/supervision");
        page.click("form.making > button");
        access.look("supervision that cannot be", page);
        page.navigate(path);
        page.click("summary >> nth=-1");
        page.check("input[value=da]");
        page.click("details button >> nth=-1");
        access.look("asking", page);
        page.click("text=Fråga");
        assertThat(page.locator("main")).containsText("har inte svarat än");
        access.look("asked", page);
    }

    private void saysYes(Page page) {
        page.navigate("/");
        page.click("text=Svar >> nth=-1");
        access.look("a question to a trainer", page);
        page.click("text=Ja, jeg leder");
        assertThat(page.locator("main")).containsText("Jeg kan ikke alligevel");
        access.look("what one leads", page);
    }

    private void evaluates(Page page, Occasion over) {
        page.navigate("/");
        page.click("a[href$='" + over.id() + "']");
        page.click("form.making > button");
        access.look("how it was, without an answer", page);
        page.check("input[name=helps][value='5']");
        page.check("input[name=shared][value='4']");
        page.click("form.making > button");
        assertThat(page.locator(".told")).containsText("Tak.");
        access.look("an answer given", page);
    }

    private void reads(Page page, TestOccasion course) {
        var closed = course.in(Duration.ofDays(-21), Duration.ZERO);
        for (var said : Map.of(5, 6, 4, 7, 2, 5).entrySet())
            for (int times = 0; times < said.getValue(); times++)
                sql.sql("insert into programme.evaluation values (gen_random_uuid(), ?, ?, ?, ?)")
                        .params(closed.id().value(), said.getKey(), 4, times == 0 ? "Mer tid" : "")
                        .update();
        page.navigate("/evaluations/" + closed.id());
        assertThat(page.locator("main")).containsText("18 har svarat.");
        access.look("what all said", page);
    }
}
