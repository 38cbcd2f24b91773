package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.JONAS;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.OLLE;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tillit.HouseTest;

/** Olle says what is in the way, Jonas asks and answers, and Mikkel reads it in Danish. */
@HouseTest
@InBrowser
class ObstaclesInBrowserTest {

    private final Access access = new Access();
    private String path = "";

    @AfterEach
    void nobodyIsShutOut() {
        assertThat(access.barriers()).isEmpty();
    }

    @Test
    void oneSaysItAndTheOtherAnswers(People people) {
        people.of(OLLE).onPage(this::says);
        people.of(JONAS).onPage(this::asks);
        people.of(OLLE).onPage(this::replies);
        people.of(JONAS).onPage(this::answers);
        people.of(MIKKEL)
                .onPage(page -> {
                    page.navigate(path);
                    assertThat(page.locator(".stairs")).containsText("Her gik det gennem døren.");
                    access.look("an answer in Danish", page);
                    page.navigate("/obstacles/figures");
                    access.look("figures", page);
                });
    }

    private void says(Page page) {
        page.navigate("/obstacles");
        access.look("what is in the way", page);
        page.click("main a.button");
        page.click("form.making > button");
        assertThat(page.locator("#what")).isFocused();
        access.look("nothing said", page);
        page.fill("#what", "Grinden till förrådet får bara öppnas av ledningen");
        page.check("[name=by][value=workplace]");
        page.click("form.making > button");
        page.fill("#deciding", "nycklar");
        page.press("#deciding", "Enter");
        assertThat(page.locator("#deciding")).hasValue("nycklar");
        access.look("before it is sent", page);
        page.click("button[value=send]");
        assertThat(page.locator(".stairs .here")).containsText("Här ligger hindret nu.");
        path = page.url().replaceFirst(".*(/obstacles/)", "$1");
        access.look("an obstacle", page);
    }

    private void asks(Page page) {
        page.navigate("/");
        access.look("at home", page);
        page.navigate("/obstacles/desk?obstacle=" + path.replaceFirst(".*/", ""));
        page.click(".answers summary >> nth=1");
        access.look("a desk", page);
        page.click(".answers details[open] button");
        access.look("an answer without words", page);
        page.click("summary >> text=Jag behöver fråga");
        page.fill("#question", "Hur ofta?");
        page.click("form[action$=questions] button");
        assertThat(page.locator(".way")).containsText("Hur ofta?");
    }

    private void replies(Page page) {
        page.navigate(path);
        access.look("a question", page);
        page.fill("#said", "Varje morgon.");
        page.click("form[action$=replies] button");
        assertThat(page.locator(".way")).containsText("Varje morgon.");
    }

    private void answers(Page page) {
        page.navigate("/obstacles/desk?obstacle=" + path.replaceFirst(".*/", ""));
        page.click(".answers summary >> nth=0");
        page.fill("#said-removed", "Alla har nyckel från i dag.");
        page.click(".answers details[open] button");
        assertThat(page.locator("main")).containsText("Alla har nyckel från i dag.");
    }
}
