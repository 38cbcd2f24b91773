package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.browser.RoundTables.SARA;
import static tillit.trial.Cast.BIRGITTA;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.composition.desk.Compositions;
import tillit.organisation.Organisation;

/** Birgitta looks at the cards on the smallest of phones. */
@HouseTest
@InBrowser
class NarrowCardsTest {

    private static final int NARROWEST = 320;

    private final People people;
    private final RoundTables tables;

    NarrowCardsTest(
            People people,
            @Autowired Compositions compositions,
            @Autowired Organisation organisation) {
        this.people = people;
        tables = RoundTables.of(compositions, organisation);
    }

    @Test
    void nothingIsWiderThanThePage() {
        onPhone(page -> {
            for (var path :
                    new String[] {
                        "",
                        "/states/1",
                        "/states/1/sheets/door",
                        "/states/1/weave",
                        "/people",
                        "/people/1"
                    }) {
                page.navigate(tables.home() + path);
                assertThat(widest(page)).as(path).isEqualTo(NARROWEST);
            }
        });
    }

    @Test
    void whoWasSoughtIsWhereTheFocusIs() {
        onPhone(page -> {
            page.navigate(tables.home() + "/states/1");
            page.fill("#q", "Sara");
            page.keyboard().press("Enter");
            assertThat(page.locator("#found")).isFocused();
        });
    }

    @Test
    void whoStaysIsMarkedHoweverLongTheAreaIs() {
        onPhone(page -> {
            page.navigate(tables.home() + "/states/1");
            page.click(SARA);
            page.locator("dialog").locator("text=Låt sitta kvar").click();
            var seat = page.locator(".seat:has(" + SARA + ")");
            seat.locator(".tag").evaluate("tag => tag.textContent = 'Omsorg'.repeat(40)");
            var pin = seat.locator(".pin").boundingBox();
            assertThat(pin.x + pin.width).isLessThan(NARROWEST);
        });
    }

    private void onPhone(Consumer<Page> does) {
        people.of(BIRGITTA)
                .onPage(page -> {
                    page.setViewportSize(NARROWEST, 640);
                    does.accept(page);
                });
    }

    /** Also when all have names without a place to break them. */
    private static Object widest(Page page) {
        page.evaluate(
                """
                document.querySelectorAll("h1, .seat a, th[scope=row], .marks .pick span")
                    .forEach(name => name.prepend("Fågelskådare".repeat(25)))\
                """);
        return page.evaluate("document.documentElement.scrollWidth");
    }
}
