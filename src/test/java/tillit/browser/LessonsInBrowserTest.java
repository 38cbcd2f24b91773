package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.LEYLA;
import static tillit.trial.Cast.MIKKEL;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;

/** Leyla tells what helped, is warned of a name and mends it, on her phone; Mikkel finds it, in Danish. */
@HouseTest
@InBrowser
class LessonsInBrowserTest {

    private static final int PHONE = 390;
    private static final int PHONE_HEIGHT = 844;

    private final Access access = new Access();

    @Autowired private JdbcClient sql;

    @AfterEach
    void nobodyIsShutOut() {
        sql.sql("delete from commons.lesson where title = 'Kaffevagnen kom till oss'").update();
        assertThat(access.barriers()).isEmpty();
    }

    @Test
    void oneTellsAndItHelpsAnother(People people) {
        people.of(LEYLA).onPage(this::tells);
        people.of(MIKKEL).onPage(this::finds);
    }

    private void tells(Page page) {
        page.setViewportSize(PHONE, PHONE_HEIGHT);
        page.navigate("/commons");
        page.click("main a[href='/lessons']");
        access.look("lessons", page);
        page.click("main a[href*='kind=HELPED'] >> text=Berätta");
        access.look("an empty form", page);
        page.fill("#title", "Kaffevagnen kom till oss");
        page.fill("#situation", "Vi sågs aldrig. Göran Ahlgren sa det först.");
        page.fill("#tried", "Vi lät kaffevagnen stanna i vår korridor på måndagar.");
        page.fill("#happened", "Folk stannade kvar och pratade om sina ärenden.");
        page.fill("#next", "Börja med kaffet.");
        page.selectOption("#question", "TEAM");
        page.getByLabel("Stöd", new Page.GetByLabelOptions().setExact(true)).check();
        page.check("input[name=as][value=somebody]");
        page.check("input[name=own]");
        page.click("form.making button");
        assertThat(page.locator("#situation")).isFocused();
        assertThat(page.locator("#situation-error")).containsText("kan peka ut någon");
        access.look("a warning", page);
        page.fill("#situation", "Vi sågs aldrig. En kollega sa det först.");
        page.click("form.making button");
        assertThat(page.locator("main")).containsText("En chef inom Individ och familj");
        access.look("one's own lesson", page);
    }

    private void finds(Page page) {
        page.setViewportSize(PHONE, PHONE_HEIGHT);
        page.navigate("/lessons");
        page.fill("#q", "kaffevagn");
        page.click("form.seek button");
        access.look("something found", page);
        page.click("main .lessons a");
        page.click("form.helped button");
        assertThat(page.locator("form.helped")).containsText("Du har haft gavn af det.");
        access.look("it helped", page);
        assertThat(page.locator("main")).not().containsText("Leyla");
    }
}
