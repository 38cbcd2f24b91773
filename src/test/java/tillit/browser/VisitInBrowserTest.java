package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.organisation.Organisation;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.PartId;
import tillit.programme.template.Templates;

/** Sara invites Mikkel into her leadership room, in Swedish; he says yes in Danish. */
@HouseTest
@InBrowser
class VisitInBrowserTest {

    private final Access access = new Access();

    @Autowired private Programmes programmes;
    @Autowired private Organisation organisation;

    @AfterEach
    void nobodyIsShutOut() {
        assertThat(access.barriers()).isEmpty();
    }

    @Test
    void oneInvitesAndTheOtherComes(People people) {
        var mine = announced();
        people.of(SARA).onPage(page -> invites(page, mine));
        people.of(MIKKEL).onPage(page -> comes(page));
        people.of(SARA)
                .onPage(page -> {
                    page.navigate(mine);
                    page.click("main a[href$=visits]");
                    page.click("main .list a");
                    assertThat(page.locator("main")).containsText("Samtalet efteråt");
                    access.look("somebody comes", page);
                    page.click("main a[href^='/circles/']");
                    assertThat(page.locator("h1")).containsText("Ledarrum hos Sara Nyström");
                });
    }

    private void invites(Page page, String mine) {
        page.navigate(mine);
        page.click("main a[href$=visits]");
        access.look("nothing on the way", page);
        page.click("main a.button");
        page.fill("#kind", "Arbetsplatsträff");
        page.fill("#question", "Hör jag de tysta?");
        page.click("form.making > button");
        assertThat(page.locator("#place")).isFocused();
        access.look("a meeting nowhere", page);
        page.fill("#place", "Biblioteket");
        page.click("form.making > button");
        assertThat(page.locator("form[action*=guests]")).hasCount(3);
        page.fill("#q", "mikkel holm");
        page.click("form[role=search] button");
        access.look("whom to invite", page);
        page.click("form[action$='" + MIKKEL.id() + "'] button");
        assertThat(page.locator("main")).containsText("har inte svarat än");
        page.click("summary >> text=Ändra mötet");
        access.look("somebody is invited", page);
    }

    private void comes(Page page) {
        page.navigate("/");
        page.click("main a.button[href$=visits]");
        access.look("an invitation", page);
        page.click("form[action$=acceptance] button >> nth=0");
        assertThat(page.locator("main")).containsText("Her skal du hen");
        access.look("where one is going", page);
    }

    private String announced() {
        var programme =
                Templates.find("kalundborg")
                        .orElseThrow()
                        .begin(
                                "Tillit",
                                organisation.today(),
                                Set.of("Hemtjänst", "Kultur och fritid", "Grundskola", "Förskola"),
                                "sv",
                                () -> new PartId(UUID.randomUUID()));
        var id = programmes.make(BIRGITTA.id(), UUID.randomUUID(), programme);
        programmes.announce(id);
        return "/programmes/" + id + "/mine";
    }
}
