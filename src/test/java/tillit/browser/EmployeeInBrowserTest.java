package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.OLLE;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.organisation.Organisation;
import tillit.programme.course.Occasion;
import tillit.programme.course.OccasionId;
import tillit.programme.course.Occasions;
import tillit.programme.course.When;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Kind;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.programme.template.Templates;

/** Olle mends roads and manages nobody; the course in co-leadership is for him too. */
@HouseTest
@InBrowser
class EmployeeInBrowserTest {

    private final Access access = new Access();

    @Autowired private Programmes programmes;
    @Autowired private Occasions occasions;
    @Autowired private Organisation organisation;

    @AfterEach
    void nobodyIsShutOut() {
        assertThat(access.barriers()).isEmpty();
    }

    @Test
    void anEmployeeSeesWhatIsTheirsAndComesInTwoLanguages(People people) {
        var mine = announced();
        people.of(OLLE)
                .onPage(page -> {
                    page.navigate(mine);
                    assertThat(page.locator("main")).containsText("Brandstationen");
                    assertThat(page.locator("main")).not().containsText("Mentor");
                    access.look("an employee's way", page);
                    page.click("form[action$=coming] button");
                    assertThat(page.locator("main")).containsText("Du har en plats.");
                    inDanish(page, mine);
                });
    }

    private void inDanish(Page page, String mine) {
        speaks("da", page);
        page.navigate(mine);
        assertThat(page.locator("main")).containsText("Du har en plads.");
        page.click("form[action$=leaving] button");
        assertThat(page.locator("form[action$=coming]")).hasCount(1);
        access.look("an employee's way in Danish", page);
        speaks("sv", page);
    }

    private static void speaks(String language, Page page) {
        page.click("details.self summary");
        page.click("button[name=language][value=" + language + "]");
        assertThat(page.locator("html")).hasAttribute("lang", language);
    }

    private String announced() {
        var programme =
                Templates.find("kalmar")
                        .orElseThrow()
                        .begin(
                                "Medledarskap",
                                organisation.today(),
                                Set.of("Gata och park"),
                                "sv",
                                () -> new PartId(UUID.randomUUID()));
        var id = programmes.make(BIRGITTA.id(), UUID.randomUUID(), programme);
        programmes.announce(id);
        var part =
                programme.parts().stream()
                        .filter(one -> one.kind() == Kind.ROLLOUT)
                        .findFirst()
                        .orElseThrow();
        var begins = Instant.now().plus(Duration.ofDays(30));
        occasions.add(
                UUID.randomUUID(),
                new Occasion(
                        new OccasionId(UUID.randomUUID()),
                        id,
                        part.id(),
                        new When(begins, begins.plus(Duration.ofHours(3))),
                        "Brandstationen",
                        20,
                        last(part)));
        return "/programmes/" + id + "/mine";
    }

    private static LocalDate last(Part part) {
        return part.days().to().orElseThrow();
    }
}
