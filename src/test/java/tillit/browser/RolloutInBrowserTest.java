package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tillit.HouseTest;

/** Birgitta plans who goes when in the rescue service; then a trainer falls ill. */
@HouseTest
@InBrowser
class RolloutInBrowserTest {

    private final Access access = new Access();

    @AfterEach
    void nobodyIsShutOut() {
        assertThat(access.barriers()).isEmpty();
    }

    @Test
    void fromRoomsAndTrainersToAPlanThatHolds(People people) {
        people.of(BIRGITTA)
                .onPage(page -> {
                    begins(page);
                    writes(page);
                    accepts(page);
                    mends(page);
                });
    }

    private void begins(Page page) {
        page.navigate("/programmes/new?template=kalmar");
        page.click("details summary >> nth=-1");
        page.check("input[value='Räddningstjänst']");
        page.click("form.making > button");
        page.click("form[action$=announcement] button");
        page.click("main .parts a:has-text('Medledarskap')");
        page.click("a[href$=rollout]");
    }

    private void writes(Page page) {
        access.look("what a roll-out needs", page);
        page.click("form.making > button");
        assertThat(page.locator("#rooms")).isFocused();
        access.look("a roll-out without rooms", page);
        page.fill("#rooms", "Rådhuset, sal 2, 30");
        page.fill("#trainers", "Anna Berg, 4\nOlle Ek, 4");
        page.click("form.making > button");
        access.look("no plan yet", page);
    }

    private void accepts(Page page) {
        page.click("form[action$=plan] button");
        access.look("a proposed plan", page);
        page.click("main > details >> nth=0 >> summary");
        page.click("details[open] ul.list a >> nth=0");
        access.look("an occasion of the plan", page);
        page.click("main form button");
        assertThat(page.locator("main")).containsText("Tillfället är låst.");
        page.click("main p.small a");
        page.click("form[action$=acceptance] button");
        assertThat(page.locator("form[action$=acceptance]")).hasCount(0);
    }

    private void mends(Page page) {
        page.selectOption("#trainer", "Anna Berg");
        page.fill("#last", "1999-01-01");
        page.click("form[action$=absences] button.second");
        assertThat(page.locator("main")).containsText("Välj en utbildare i listan");
        access.look("an absence that cannot be", page);
        page.fill("#last", page.inputValue("#first").replaceFirst("\\d{4}", "2029"));
        page.click("form[action$=absences] button.second");
        assertThat(page.locator("main")).containsText("Olle Ek leder i stället för Anna Berg.");
        access.look("what has to change", page);
        page.click("a[href$=progress]");
        access.look("how far it has come", page);
    }
}
