package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.course.Occasion;
import tillit.programme.course.OccasionId;
import tillit.programme.course.Occasions;
import tillit.programme.course.When;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Kind;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.programme.plan.Programme;
import tillit.programme.template.Templates;

/** Sara and Mikkel want to be in a circle, Birgitta composes them; and on a course day Sara goes into a talk. */
@HouseTest
@InBrowser
class CirclesInBrowserTest {

    private final Access access = new Access();

    @Autowired private Programmes programmes;
    @Autowired private Occasions occasions;
    @Autowired private Organisation organisation;

    private ProgrammeId id;
    private Programme programme;

    @AfterEach
    void nobodyIsShutOut() {
        assertThat(access.barriers()).isEmpty();
    }

    @Test
    void whoWantsToIsComposed(People people) {
        people.of(SARA).onPage(page -> wants(page, "Du står på listan."));
        people.of(MIKKEL).onPage(page -> wants(page, "Du står på listen."));
        people.of(BIRGITTA)
                .onPage(page -> {
                    page.navigate("/programmes/" + id + "/parts/new");
                    access.look("a new part", page);
                    page.navigate("/programmes/" + id);
                    page.click("#part-" + part().id() + " form button");
                    assertThat(page.locator("h1")).hasText(part().name());
                    assertThat(page.locator("main")).containsText("2 personer");
                });
    }

    @Test
    void onACourseDayThereIsATalkByAMethod(People people) {
        var at = soon();
        people.of(BIRGITTA)
                .onPage(page -> {
                    page.navigate("/occasions/" + at.id() + "/talk");
                    page.click("form.making > button");
                    assertThat(page.locator("#what-error")).isVisible();
                    access.look("a talk by no method", page);
                    page.selectOption("#what", "method/network-day");
                    page.click("form.making > button");
                    assertThat(page.locator("main a[href^='/gatherings/']")).isVisible();
                    access.look("a talk that is open", page);
                });
        people.of(SARA)
                .onPage(page -> {
                    page.navigate("/programmes/" + id + "/mine");
                    page.click("main a[href^='/g/']");
                    page.waitForURL("**/g/**");
                });
    }

    private void wants(Page page, String said) {
        page.navigate("/programmes/" + id + "/mine");
        page.click("main a[href$='" + part().id() + "/circle']");
        access.look("an offer of a circle", page);
        page.click("form[action$=wish] button");
        assertThat(page.locator("main")).containsText(said);
        access.look("on the list", page);
    }

    @BeforeEach
    void circlesAreOffered() {
        programme =
                Templates.find("circles")
                        .orElseThrow()
                        .begin(
                                "Samtal i kulturen",
                                organisation.today(),
                                Set.of("Kultur och fritid", "Hemtjänst"),
                                "sv",
                                () -> new PartId(UUID.randomUUID()));
        id = programmes.make(BIRGITTA.id(), UUID.randomUUID(), programme);
        programmes.announce(id);
    }

    private Part part() {
        return programme.parts().stream()
                .filter(one -> one.kind() == Kind.CIRCLES)
                .findFirst()
                .orElseThrow();
    }

    private Occasion soon() {
        var begins = Instant.now().plus(Duration.ofMinutes(10));
        var part = programme.parts().getFirst();
        var at =
                new Occasion(
                        new OccasionId(UUID.randomUUID()),
                        id,
                        part.id(),
                        new When(begins, begins.plus(Duration.ofHours(3))),
                        "Kulturhuset",
                        20,
                        part.days().from());
        occasions.add(UUID.randomUUID(), at);
        return at;
    }
}
