package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.conversation.CirclePlan;
import tillit.conversation.CirclePlan.Planned;
import tillit.conversation.Circles;

/** A circle's key is made once, and again when nobody has it any more. */
@HouseTest
@InBrowser
class MakingTheKeyTest {

    private String circle;
    private Device aino;

    @BeforeEach
    void theCircleHasNoKey(@Autowired Circles circles, People people) {
        var tomorrow = Instant.now().plus(Duration.ofDays(1));
        var meeting = new Planned(tomorrow, "Biblioteket", "collegial-supervision-first");
        var plan =
                new CirclePlan(
                        "Videt",
                        List.of(AINO.id(), MIKKEL.id()),
                        List.of(SARA.id()),
                        List.of(meeting));
        circle = circles.make(plan).toString();
        aino = people.of(AINO);
    }

    @Test
    void aTabThatDiesWhileItTellsTheServerHasKeptTheKey() {
        var page = CirclePage.of(circle, aino).page();
        var told = new AtomicInteger();
        page.route(
                "**/circles/*/key",
                route -> {
                    told.set(route.fetch().status());
                    route.abort();
                });
        page.click("make-key button");
        page.waitForCondition(() -> told.get() == 204);
        page.close();

        assertThat(CirclePage.of(circle, aino).page().locator("html"))
                .hasAttribute("data-key", "ready");
    }

    @Test
    void aKeyThatNobodyHasGivesWayToANewOne(People people) {
        CirclePage.of(circle, aino).makeKey();
        var mikkel = CirclePage.of(circle, people.of(MIKKEL));
        assertThat(mikkel.page().locator("html")).hasAttribute("data-key", "missing");

        lost(mikkel.page());
        mikkel.makeKey();

        assertThat(CirclePage.of(circle, aino).page().locator("html"))
                .hasAttribute("data-key", "missing");
    }

    private static void lost(Page page) {
        page.click("#lost summary");
        page.click("#lost button");
        page.waitForSelector("make-key");
    }
}
