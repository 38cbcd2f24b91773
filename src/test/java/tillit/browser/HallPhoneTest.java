package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.gathering.web.phone.Hall;
import tillit.conversation.method.StepId;
import tillit.conversation.room.Rooms;

/** Phones in a hall that have scanned the poster of a table. */
@HouseTest
@InBrowser
class HallPhoneTest {

    @Autowired private Gatherings gatherings;
    @Autowired private Rooms rooms;

    private final Access access = new Access();
    private final List<BrowserContext> phones = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private Hall hall;

    @BeforeEach
    void birgitta_has_a_day() {
        hall = Hall.of(gatherings, rooms);
    }

    @AfterEach
    void all_go_home() {
        phones.forEach(BrowserContext::close);
        assertThat(access.barriers()).isEmpty();
        assertThat(complaints).isEmpty();
    }

    @Test
    void withoutScriptEverythingIsAForm(Chromium chromium, People people) {
        hall.goesTo("success-factors");
        var sara = scan(chromium, people, 1, false);

        assertThat(sara.locator(".clock")).isHidden();
        sara.fill("[name=content]", "tid för varandra");
        press(sara, "Skicka");
        assertThat(sara.locator(".own-given")).containsText("tid för varandra");
        press(sara, "Ta tillbaka: tid för varandra");
        assertThat(sara.locator(".own-given")).hasCount(0);

        hall.goesTo("table-talk");
        press(sara, "Visa hur det är nu");
        sara.fill("[name=content]", "Vi hjälps åt");
        press(sara, "Spara för bordet");
        assertThat(sara.locator("#agreed")).containsText("Vi hjälps åt");

        sara.click(".move:has(#table-number) summary");
        sara.fill("#table-number", "2");
        press(sara, "Sätt dig där");
        assertThat(sara.locator("#place")).containsText("Linden");
    }

    @Test
    void whoSignsTheListStaysInTheGathering(Chromium chromium, People people) {
        var sara = scan(chromium, people, 1, true);
        sara.locator("summary", new Page.LocatorOptions().setHasText("Närvarolista")).click();
        sara.fill("#attendance-name", "Sara Lund");
        press(sara, "Skriv upp mig");
        assertThat(sara.locator("#attendance-said")).containsText("Ditt namn står på listan");
        hall.goesTo("success-factors");
        assertThat(sara.locator("h1")).containsText("Framgångsfaktorer");
        access.look("the list is signed", sara);
    }

    @Test
    void whatIsHalfTypedStaysWhenTheTableMoves(Chromium chromium, People people) {
        var sara = scan(chromium, people, 1, true);
        var jonas = scan(chromium, people, 1, true);
        hall.goesTo("table-talk");
        assertThat(sara.locator("#host")).isVisible();
        assertThat(jonas.locator("#guest")).isVisible();
        assertThat(jonas.locator("#host")).isHidden();

        sara.fill("textarea[name=content]", "Vi säger som");
        press(jonas, "Jag är bordsvärd nu");
        assertThat(jonas.locator("#host")).isVisible();
        assertThat(sara.locator("#host")).isHidden();
        press(sara, "Jag är bordsvärd nu");
        assertThat(sara.locator("textarea[name=content]")).hasValue("Vi säger som");

        press(sara, "Spara för bordet");
        assertThat(jonas.locator("#agreed")).containsText("Vi säger som");
    }

    @Test
    void whatOneHasSentStaysOnTheOwnPhone(Chromium chromium, People people) {
        hall.goesTo("success-factors");
        var sara = scan(chromium, people, 1, true);
        var jonas = scan(chromium, people, 1, true);
        sendsWord(sara, "mod");
        sendsWord(sara, "ro");
        assertThat(sara.locator("[name=content]")).isFocused();
        assertThat(jonas.locator(".own-given")).hasCount(0);

        hall.goesTo("coffee");
        assertThat(sara.locator("#head-coffee")).isVisible();
        hall.goesBackTo("success-factors");
        assertThat(sara.locator(".own-given")).containsText("mod");
        assertThat(sara.locator(".own-given li")).hasCount(2);
        assertThat(jonas.locator("#own-success-factors [name=content]")).isVisible();
    }

    @Test
    void aWordThatIsSentInATunnelComesOnceOnTheOtherSide(Chromium chromium, People people) {
        hall.goesTo("success-factors");
        var sara = scan(chromium, people, 1, true);
        sara.context().setOffline(true);
        sara.fill("[name=content]", "tillit");
        press(sara, "Skicka");
        assertThat(sara.locator("[data-say]")).containsText("Inte skickat än");
        sara.context().setOffline(false);
        assertThat(sara.locator(".own-given")).containsText("tillit");
        assertThat(hall.now().state().standing(new StepId("success-factors"))).isEqualTo(1);
        complaints.clear();
    }

    @Test
    void ownNotesStayOnThePhone(Chromium chromium, People people) {
        hall.goesTo("own-reflection");
        var sara = scan(chromium, people, 1, true);
        var sent = new ArrayList<String>();
        sara.onRequest(request -> {
            if (request.method().equals("POST")) sent.add(request.url());
        });
        sara.fill("#notes", "Jag borde fråga Göran");
        sara.reload();
        assertThat(sara.locator("#notes")).hasValue("Jag borde fråga Göran");
        hall.goesTo("success-factors");
        assertThat(sara.locator("#head-success-factors")).isVisible();
        hall.goesBackTo("own-reflection");
        assertThat(sara.locator("#notes")).hasValue("Jag borde fråga Göran");
        assertThat(sent).isEmpty();
    }

    @Test
    void nobodyIsShutOut(Chromium chromium, People people) {
        var sara = open(chromium, people, true);
        sara.navigate(hall.at("/t/1"));
        access.look("the door", sara);
        press(sara, "Kom in");
        access.look("before the start", sara);
        for (var step : List.of("welcome", "own-reflection", "success-factors", "table-talk")) {
            hall.goesTo(step);
            assertThat(sara.locator("#head-" + step)).isVisible();
            access.look(step, sara);
        }
        sara.fill("textarea[name=content]", "Vi hjälps åt");
        press(sara, "Spara för bordet");
        for (var step : List.of("hall-vote", "commitment")) {
            hall.goesTo(step);
            assertThat(sara.locator("#head-" + step)).isVisible();
            access.look(step, sara);
        }
        sara.navigate("/g?code=zzz");
        access.look("a code that nobody has", sara);
        complaints.clear();
    }

    private static void sendsWord(Page page, String word) {
        page.fill("[name=content]", word);
        page.keyboard().press("Enter");
        assertThat(page.locator(".own-given")).containsText(word);
    }

    private Page scan(Chromium chromium, People people, int table, boolean script) {
        var page = open(chromium, people, script);
        page.navigate(hall.at("/t/" + table));
        press(page, "Kom in");
        assertThat(page.locator("#place")).isVisible();
        return page;
    }

    private Page open(Chromium chromium, People people, boolean script) {
        var context =
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setBaseURL(people.address())
                                        .setViewportSize(390, 844)
                                        .setLocale("sv")
                                        .setJavaScriptEnabled(script));
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text());
        });
        context.onWebError(error -> complaints.add(error.error()));
        phones.add(context);
        return context.newPage();
    }

    private static void press(Page page, String button) {
        var role = button.startsWith("Visa hur") ? AriaRole.LINK : AriaRole.BUTTON;
        page.getByRole(role, new GetByRoleOptions().setName(button).setExact(true)).click();
    }
}
