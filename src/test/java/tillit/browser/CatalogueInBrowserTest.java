package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.MIKKEL;

import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.PartId;
import tillit.programme.template.Templates;

/** Birgitta offers a course; Mikkel finds it in Danish, takes a place, prepares and tells what he needs. */
@HouseTest
@InBrowser
class CatalogueInBrowserTest {

    @Autowired private Programmes programmes;
    @Autowired private Organisation organisation;

    private final Access access = new Access();

    @AfterEach
    void nobodyIsShutOut() {
        assertThat(access.barriers()).isEmpty();
    }

    @Test
    void aCourseIsOfferedFoundChosenAndPrepared(People people) {
        var id = announced();
        var part = programmes.find(id).orElseThrow().programme().parts().getFirst().id();
        var path = "/programmes/" + id + "/parts/" + part;
        people.of(BIRGITTA).onPage(page -> offers(page, path));
        people.of(MIKKEL).onPage(this::chooses);
        people.of(BIRGITTA)
                .onPage(page -> {
                    page.navigate(path + "/occasions");
                    page.click("a[href$=guests]");
                    assertThat(page.locator("main")).containsText("Mikkel Holm");
                    assertThat(page.locator("main")).containsText("Vi undgår det");
                    assertThat(page.locator("main")).containsText("ingen fisk");
                    access.look("guests", page);
                });
    }

    private void offers(Page page, String path) {
        page.navigate(path + "/offers");
        access.look("no courses", page);
        page.click("a[href$='offers/new']");
        page.fill("#name", "Når det brænder på");
        page.fill("#about", "Samtaler, man helst undgår.");
        page.fill("#subjects", "Konflikter, Samtaler");
        page.fill("#provider", "VIA University College");
        page.fill("#credits", "mange");
        page.fill("#question", "Hvad undgår I at tale om?");
        page.click("form.making > button");
        assertThat(page.locator("#credits")).isFocused();
        access.look("a course that cannot be", page);
        page.fill("#credits", "5");
        page.click("form.making > button");
        page.fill("#most", "2");
        page.click("form[action$=choosing] button");
        assertThat(page.locator("#most")).hasValue("2");
        access.look("courses", page);
        page.navigate(path + "/occasions");
        page.selectOption("#offer", page.locator("#offer option >> nth=1").getAttribute("value"));
        page.fill("#place", "Kulturhuset");
        access.look("an occasion of a course", page);
        page.click("form.making > button");
        assertThat(page.locator("main ul.list")).containsText("Kulturhuset");
    }

    private void chooses(Page page) {
        page.navigate("/needs");
        page.fill("#diet", "Ingen fisk");
        page.click("form.making > button");
        access.look("needs", page);
        page.navigate("/catalogue");
        access.look("the catalogue", page);
        page.fill("#q", "braender");
        page.click("form.seek button");
        assertThat(page.locator("main")).containsText("Når det brænder på");
        page.click(".subjects >> text=Konflikter");
        page.waitForURL("**subject=Konflikter");
        access.look("what was looked for", page);
        page.click("ul.list a");
        assertThat(page.locator("h1")).hasText("Når det brænder på");
        access.look("a course", page);
        page.click("form[action$=coming] button");
        assertThat(page.locator("main")).containsText("Du har en plads.");
        page.fill("#answer", "Vi undgår det");
        page.click("form.making > button");
        access.look("a course with a place", page);
        page.click("main p.small a >> nth=1");
        assertThat(page.locator("main")).containsText("Du har valgt ét af 2.");
        access.look("what one may choose", page);
    }

    private ProgrammeId announced() {
        var programme =
                Templates.find("circles")
                        .orElseThrow()
                        .begin(
                                "Kurser i kulturen",
                                organisation.today(),
                                Set.of("Kultur och fritid"),
                                "sv",
                                () -> new PartId(UUID.randomUUID()));
        var id = programmes.make(BIRGITTA.id(), UUID.randomUUID(), programme);
        programmes.announce(id);
        return id;
    }
}
