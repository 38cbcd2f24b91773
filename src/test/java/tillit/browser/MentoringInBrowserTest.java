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

/** Sara wishes for a mentor in Swedish, Mikkel would be one in Danish, and Birgitta brings them together. */
@HouseTest
@InBrowser
class MentoringInBrowserTest {

    private final Access access = new Access();

    @Autowired private Programmes programmes;
    @Autowired private Organisation organisation;

    @AfterEach
    void nobodyIsShutOut() {
        assertThat(access.barriers()).isEmpty();
    }

    @Test
    void twoWhoBothSayYesTalk(People people) {
        var programme = announced();
        people.of(SARA).onPage(page -> wishes(page, programme, "Att växa i rollen"));
        people.of(MIKKEL).onPage(page -> offers(page, programme));
        people.of(BIRGITTA)
                .onPage(page -> {
                    page.navigate(programme);
                    page.click("form[action$=proposals] button");
                    assertThat(page.locator("main")).containsText("Ett förslag väntar på svar");
                    access.look("the strategist's numbers", page);
                    page.navigate(programme + "/people?q=sara");
                    assertThat(page.locator("main")).containsText("Sara Nyström");
                    access.look("whom a programme is for", page);
                });
        people.of(SARA).onPage(page -> saysYes(page, programme, "Mikkel Holm"));
        people.of(MIKKEL).onPage(page -> saysYes(page, programme, "Sara Nyström"));
        people.of(SARA)
                .onPage(page -> {
                    go(page, programme);
                    assertThat(page.locator("main")).containsText("din mentor");
                    access.look("two talk", page);
                    page.click("main a[href^='/circles/']");
                    assertThat(page.locator("main")).containsText("Mentorsamtal");
                });
    }

    private void wishes(Page page, String programme, String words) {
        go(page, programme);
        page.click("form[action$=wish]:has(input[value=mentee]) > button");
        assertThat(page.locator(".error").first()).containsText("Skriv en rad.");
        access.look("an empty wish", page);
        page.fill("#words-mentee", words);
        page.check("form[action$=wish]:has(input[value=mentee]) input[value=CHANGE]");
        page.click("form[action$=wish]:has(input[value=mentee]) > button");
        assertThat(page.locator("main summary").first()).containsText("Du vill ha en mentor");
    }

    private void offers(Page page, String programme) {
        go(page, programme);
        page.click("summary >> text=Jeg vil gerne være mentor");
        page.fill("#words-mentor", "Jeg lytter gerne");
        page.check("form[action$=wish]:has(input[value=mentor]) input[value=CHANGE]");
        page.click("form[action$=wish]:has(input[value=mentor]) > button");
        assertThat(page.locator("main")).containsText("Du vil gerne være mentor");
        access.look("a wish in Danish", page);
    }

    private void saysYes(Page page, String programme, String other) {
        go(page, programme);
        assertThat(page.locator("main h3")).containsText(other);
        access.look("a proposal", page);
        page.click("button[formaction$=acceptance]");
        assertThat(page.locator("button[formaction$=acceptance]")).hasCount(0);
    }

    private static void go(Page page, String programme) {
        page.navigate(programme + "/mine");
        page.click("main a[href$=mentoring]");
    }

    private String announced() {
        var programme =
                Templates.find("kalmar")
                        .orElseThrow()
                        .begin(
                                "Tillit",
                                organisation.today(),
                                Set.of(),
                                "sv",
                                () -> new PartId(UUID.randomUUID()));
        var id = programmes.make(BIRGITTA.id(), UUID.randomUUID(), programme);
        programmes.announce(id);
        return "/programmes/" + id;
    }
}
