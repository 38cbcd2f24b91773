package tillit.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.MAJKEN;
import static tillit.trial.Cast.SARA;
import static tillit.trial.Cast.SVEN;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.LeadersDay;
import tillit.composition.times.Times;
import tillit.composition.times.TwoCircles;
import tillit.conversation.Circles;
import tillit.organisation.Organisation;

/** Every page outside the rooms, for those who see badly, magnify, or do not see. */
@HouseTest
@InBrowser
class AccessiblePagesTest {

    private final Access access = new Access();

    @AfterEach
    void nobodyIsShutOut() {
        assertThat(access.barriers()).isEmpty();
    }

    @Test
    void pagesBeforeOneHasSignedIn(Chromium chromium, People people) {
        var options = new Browser.NewContextOptions().setBaseURL(people.address());
        try (var context = chromium.browser().newContext(options.setLocale("sv"));
                var page = context.newPage()) {
            for (var path :
                    List.of("/", "/sign-in", "/trial", "/trial/outbox", "/sign-in/old-link"))
                look(page, path);
            signIn(page);
        }
    }

    private void signIn(Page page) {
        page.navigate("/sign-in");
        page.click("main form button");
        access.look("sign-in without an address", page);
        page.fill("#email", "aino.lindqvist@ekhamn.example");
        page.click("main form button");
        access.look("link sent", page);
    }

    @Test
    void pagesOfAMember(@Autowired Circles circles, People people) {
        var key = TestCircle.of(circles, "Enen", FREJA);
        people.of(FREJA).takeKey(key.address());
        people.of(FREJA)
                .onPage(page -> {
                    var circle = "/circles/" + key.circle();
                    var paths = List.of("/", "/chest", circle, circle + "/key");
                    for (var path : paths) look(page, path);
                    for (var path : List.of("/nowhere", circle + "/people")) look(page, path);
                });
    }

    @Test
    void pagesOfALeader(@Autowired Circles circles, People people) {
        var key = TestCircle.of(circles, "Almen", FREJA);
        people.of(AINO).takeKey(key.address());
        people.of(AINO)
                .onPage(page -> {
                    var circle = "/circles/" + key.circle();
                    look(page, "/");
                    look(page, circle);
                    look(page, circle + "/people?name=berg");
                    look(page, "/together/" + key.circle());
                    movingNowhere(page, circle);
                });
    }

    private void movingNowhere(Page page, String circle) {
        page.navigate(circle);
        unfold(page);
        page.locator("ol.meetings input[name=place]").first().fill("");
        page.locator("ol.meetings form button").first().click();
        access.look("a meeting moved to nowhere", page);
    }

    @Test
    void pagesOfTheOrganisation(People people) {
        people.of(FREJA)
                .onPage(page -> {
                    look(page, "/organisation");
                    look(page, "/organisation?q=berg&day=31%20maj");
                    look(page, "/organisation?q=bokelund&day=2024-05-01");
                    look(page, "/people/" + SARA.id());
                    page.click(".place a");
                    var unit = URI.create(page.url()).getPath();
                    for (var day : List.of("", "?day=2024-05-01", "?day=1999-05-01"))
                        look(page, unit + day);
                });
    }

    private static final List<String> PATHS =
            List.of(
                    "/assignments",
                    "/commons",
                    "/documents",
                    "/documents/new",
                    "/foundation",
                    "/foundation/change",
                    "/foundation/principles/new",
                    "/mandates",
                    "/mandates/draft",
                    "/mandates/draft/lines/new",
                    "/mandates/observations",
                    "/mandates/observations/guide",
                    "/mandates/observations/new",
                    "/mandates/order",
                    "/mandates/trials",
                    "/mandates/trials/new",
                    "/obstacles/figures",
                    "/methods",
                    "/methods/collegial-supervision",
                    "/join",
                    "/circles",
                    "/circles/new",
                    "/compositions",
                    "/compositions/new",
                    "/compositions/new?form=circles",
                    "/compositions/new?form=tables",
                    "/figures?by=organisation",
                    "/figures?by=area&figure=manager-turnover-external",
                    "/figures?by=level&figure=span-p90",
                    "/figures/benchmarks",
                    "/figures/board",
                    "/figures/comparison",
                    "/figures/safety",
                    "/operation",
                    "/scim");

    @Test
    void pagesOfAComposer(
            @Autowired Compositions compositions,
            @Autowired Organisation organisation,
            People people) {
        var day = "/compositions/" + LeadersDay.composed(compositions, organisation);
        people.of(BIRGITTA)
                .onPage(page -> {
                    for (var path : List.of("", "/people", "/people/1?who=goran"))
                        look(page, day + path);
                    page.navigate("/compositions/new?form=tables");
                    page.click("main form > button");
                    access.look("a composition without a name", page);
                });
    }

    @Test
    void pagesOfSomebodyAtATable(
            @Autowired Compositions compositions,
            @Autowired Organisation organisation,
            People people) {
        var day = "/compositions/" + LeadersDay.used(compositions, organisation);
        people.of(FREJA)
                .onPage(page -> {
                    for (var path : List.of("/", day + "/place")) look(page, path);
                });
    }

    @Test
    void pagesOfCirclesThatGetTheirTimes(
            @Autowired Compositions compositions,
            @Autowired Organisation organisation,
            @Autowired Times times,
            People people) {
        var id = TwoCircles.of(compositions, organisation);
        var circles = "/compositions/" + id;
        people.of(BIRGITTA)
                .onPage(page -> {
                    look(page, circles + "/times/plan");
                    planningNothing(page);
                    TwoCircles.find(times, id, "");
                    for (var path : List.of("/times", "/times/1/2", "/beginning"))
                        look(page, circles + path);
                    page.click("main form button");
                    access.look("circles that meet nowhere", page);
                });
    }

    private void planningNothing(Page page) {
        page.fill("#minutes", "");
        page.locator("[name=seats]").first().fill("nio");
        page.click("main form > button");
        access.look("a plan that makes no sense", page);
    }

    /** Pages that not everybody has. */
    @Test
    void pagesOfOthers(People people) {
        for (var who : List.of(AINO, BIRGITTA, MAJKEN, SVEN))
            people.of(who)
                    .onPage(page -> {
                        for (var path : PATHS) if (isThere(page, path)) look(page, path);
                        page.navigate("/foundation");
                        page.locator(".principles a").first().click();
                        access.look("a principle", page);
                    });
    }

    private static boolean isThere(Page page, String path) {
        return page.request().get(path, RequestOptions.create()).ok();
    }

    private void look(Page page, String path) {
        page.navigate(path);
        unfold(page);
        access.look(path.replaceAll("[0-9a-f-]{36}", "…"), page);
    }

    private static void unfold(Page page) {
        page.evaluate(
                "() => document.querySelectorAll('details').forEach((one) => (one.open = true))");
    }
}
