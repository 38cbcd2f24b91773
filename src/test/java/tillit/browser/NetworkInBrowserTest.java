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

/** Mikkel and Sara join a network; Mikkel hosts first, and Sara reads what he asks. */
@HouseTest
@InBrowser
class NetworkInBrowserTest {

    private final Access access = new Access();

    @Autowired private Programmes programmes;
    @Autowired private Organisation organisation;

    @AfterEach
    void nobodyIsShutOut() {
        assertThat(access.barriers()).isEmpty();
    }

    @Test
    void oneHostsAndTheOtherReads(People people) {
        var mine = announced();
        people.of(MIKKEL).onPage(page -> hosts(page, mine));
        people.of(SARA)
                .onPage(page -> {
                    joins(page, mine);
                    assertThat(page.locator("blockquote")).containsText("Hvordan får vi ro?");
                    access.look("a meeting to come", page);
                });
    }

    private void hosts(Page page, String mine) {
        joins(page, mine);
        page.click("form.making > button");
        assertThat(page.locator("#place")).isFocused();
        access.look("a meeting nowhere", page);
        page.fill("#place", "Biblioteket");
        page.fill("#question", "Hvordan får vi ro?");
        page.click("form.making > button");
        assertThat(page.locator("blockquote")).containsText("Hvordan får vi ro?");
        access.look("a meeting of one's own", page);
    }

    private void joins(Page page, String mine) {
        page.navigate(mine);
        page.click("main a[href$=network]");
        access.look("a network to join", page);
        page.click("form[action$=membership] button");
        assertThat(page.locator("form[action$=leaving]")).isVisible();
    }

    private String announced() {
        var programme =
                Templates.find("kalmar")
                        .orElseThrow()
                        .begin(
                                "Tillit",
                                organisation.today(),
                                Set.of("Hemtjänst", "Kultur och fritid"),
                                "sv",
                                () -> new PartId(UUID.randomUUID()));
        var id = programmes.make(BIRGITTA.id(), UUID.randomUUID(), programme);
        programmes.announce(id);
        return "/programmes/" + id + "/mine";
    }
}
