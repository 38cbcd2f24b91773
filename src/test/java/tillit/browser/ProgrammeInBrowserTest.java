package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.MIKKEL;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tillit.HouseTest;

/** Birgitta lays out two years for culture and leisure; Mikkel finds his own way in it, in Danish. */
@HouseTest
@InBrowser
class ProgrammeInBrowserTest {

    private static final Pattern ITS_PAGE = Pattern.compile("/programmes/[0-9a-f-]{36}$");

    private final Access access = new Access();

    @AfterEach
    void nobodyIsShutOut() {
        assertThat(access.barriers()).isEmpty();
    }

    @Test
    void fromATemplateToWhatIsOnesOwn(People people) {
        var path = new String[1];
        people.of(BIRGITTA).onPage(page -> path[0] = laysOut(page));
        people.of(MIKKEL)
                .onPage(page -> {
                    page.navigate("/");
                    page.click("a[href='" + path[0] + "/mine']");
                    assertThat(page.locator("main")).containsText("Samling 1: Vores fundament");
                    assertThat(page.locator("main")).containsText("vi regner med dig");
                    assertThat(page.locator("main")).not().containsText("At lede gennem andre");
                    access.look("what is one's own", page);
                    page.click(".occasions button");
                    assertThat(page.locator(".occasions")).containsText("Du har en plads.");
                    access.look("a place of one's own", page);
                });
    }

    /** To the page of the new programme. */
    private String laysOut(Page page) {
        page.navigate("/programmes");
        access.look("programmes", page);
        page.click("main a.button");
        access.look("templates", page);
        page.click("main a[href*=kalundborg]");
        page.click("details summary >> nth=-1");
        page.check("input[value='Kultur och fritid']");
        page.fill("#name", "");
        page.click("form.making > button");
        access.look("a programme without a name", page);
        page.fill("#name", "Kulturens to år");
        assertThat(page.locator("input[value='Kultur och fritid']")).isChecked();
        page.click("form.making > button");
        page.waitForURL(ITS_PAGE);
        access.look("a programme", page);
        changesAPart(page);
        saysWhen(page);
        page.click("form[action$=announcement] button");
        assertThat(page.locator(".told")).isVisible();
        return URI.create(page.url()).getPath();
    }

    private void changesAPart(Page page) {
        page.click(".parts .row a >> nth=3");
        access.look("a part", page);
        page.fill("#hours", "många");
        page.click("form.making > button");
        assertThat(page.locator("#hours")).isFocused();
        access.look("a part that cannot be", page);
        page.fill("#hours", "3,5");
        page.click("form.making > button");
        page.waitForURL(Pattern.compile("/programmes/[0-9a-f-]{36}(#.*)?$"));
    }

    private void saysWhen(Page page) {
        page.click(".parts .row a >> nth=2");
        page.click("a[href$=occasions]");
        access.look("no occasions", page);
        page.click("form.making > button");
        assertThat(page.locator("#place")).isFocused();
        access.look("an occasion nowhere", page);
        page.fill("#place", "Rådhuset, sal 2");
        page.click("form.making > button");
        assertThat(page.locator("main")).containsText("0 av 20 platser är tagna");
        access.look("occasions", page);
        page.click("text=Till dagen");
        access.look("a code to scan", page);
        page.goBack();
        page.click("main p.small a >> nth=0");
    }
}
