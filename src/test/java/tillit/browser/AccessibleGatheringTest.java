package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.gathering.LeadersMorning;
import tillit.conversation.room.Rooms;
import tillit.trial.Cast;

/** Every page of a gathering, for those who see badly, magnify, or do not see. */
@HouseTest
@InBrowser
class AccessibleGatheringTest {

    private static final List<String> STEPS =
            List.of(
                    "welcome",
                    "arrival",
                    "theme",
                    "own-reflection",
                    "success-factors",
                    "coffee",
                    "table-talk",
                    "hall-vote",
                    "commitment",
                    "closing-word");

    private final Access access = new Access();
    private LeadersMorning morning;
    private Device birgitta;

    @BeforeEach
    void birgittaHasAMorning(
            @Autowired Gatherings gatherings, @Autowired Rooms rooms, People people) {
        morning = LeadersMorning.of(gatherings, rooms);
        birgitta = people.of(Cast.BIRGITTA);
    }

    @AfterEach
    void nobodyIsShutOut() {
        assertThat(access.barriers()).isEmpty();
    }

    @Test
    void pagesOfItsMaking() {
        birgitta.onPage(page -> {
            for (var path : List.of("/gatherings", "/gatherings/new", "/workplace"))
                look(page, path);
            look(page, "/gatherings/new?method=leaders-day");
            page.click(".making > button");
            access.look("a gathering without a name", page);
        });
    }

    @Test
    void pagesOfItsOrganiser() {
        birgitta.onPage(page -> {
            for (var path : List.of("", "/wall", "/paper", "/paper/answers", "/result"))
                look(page, morning.path() + path);
            morning.begins();
            for (var step : STEPS) {
                morning.goesTo(step);
                look(page, morning.path());
            }
            typesIn(page, "success-factors", "tillit 5\ntid 3\nmod 2\nhelikopter");
            typesIn(page, "table-talk", "Vi säger som det är\nFärre möten");
            typesIn(page, "commitment", "Stryk tisdagsmötet");
            morning.isOver();
            for (var path :
                    List.of("", "/posters", "/paper", "/paper/answers", "/result", "/workplace"))
                look(page, morning.path() + path);
        });
    }

    @Test
    void wordsThatTheOrganiserLooksAfter() {
        birgitta.onPage(page -> {
            morning.begins();
            morning.goesTo("success-factors");
            typesIn(page, "success-factors", "tillit 5\ntid 3\nhelikopter 2");
            look(page, morning.path() + "/wall");
            page.locator("#list button[value=HIDE]").last().click();
            access.look("a word is hidden", page);
            page.locator("#list .doings > a").first().click();
            access.look("a word is to be joined into another", page);
        });
    }

    @Test
    void scenesOfTheBigScreen() {
        birgitta.onPage(page -> {
            page.setViewportSize(1920, 1080);
            seeScreen(page, "before it begins");
            morning.begins();
            morning.goesTo("success-factors");
            typesIn(page, "success-factors", "tillit 5\ntid 3\nmod 2\nhelikopter");
            typesIn(page, "table-talk", "Vi säger som det är\nFärre möten");
            typesIn(page, "commitment", "Stryk tisdagsmötet");
            for (var step : STEPS.subList(STEPS.indexOf("success-factors"), STEPS.size())) {
                morning.goesTo(step);
                seeScreen(page, step);
            }
            morning.isOver();
            seeScreen(page, "when it is over");
        });
    }

    @Test
    void pagesOfAPhone(Chromium chromium, People people) {
        var words = Words.in("sv");
        try (var sara = Guest.with(chromium.browser(), people.address(), words, true)) {
            var page = sara.page();
            for (var path : List.of("/g", "/g?code=zzz", at(""), at("/t/1"), at("/result")))
                look(page, path);
            sara.scans(at("/t/1"));
            lookUnfolded(page, "before it begins");
            morning.begins();
            for (var step : STEPS) {
                morning.goesTo(step);
                sara.isIn(step);
                if (step.equals("success-factors")) sara.sends("tillit");
                if (step.equals("table-talk")) sara.writesForTheTable("Vi hjälps åt");
                if (step.equals("hall-vote")) sara.votesFor("Vi hjälps åt");
                lookUnfolded(page, "a phone in " + step);
            }
            look(page, at("/wall"));
            look(page, at(""));
            page.fill("#attendance-name", "Sara Nyström");
            page.locator(".attendance button").click();
            access.look("the name is on the list", page);
            morning.isOver();
            for (var path : List.of(at(""), at("/result"))) look(page, path);
        }
    }

    private String at(String part) {
        return "/g/" + morning.gathering().code() + part;
    }

    /** As from paper: the quickest way to have much. */
    private void typesIn(Page page, String step, String text) {
        page.navigate(morning.path() + "/paper/answers");
        page.fill("#" + step + "-text", text);
        page.click("#" + step + " form button");
        access.look(step + " typed in from paper", page);
    }

    private void seeScreen(Page page, String when) {
        page.navigate(morning.path() + "/screen");
        assertThat(page.locator("#live")).isVisible();
        access.lookAtScreen("the big screen " + when, page);
    }

    private void look(Page page, String path) {
        page.navigate(path);
        lookUnfolded(page, path.replaceAll("[0-9a-f-]{36}", "…"));
    }

    private void lookUnfolded(Page page, String name) {
        page.evaluate(
                "() => document.querySelectorAll('details').forEach((one) => (one.open = true))");
        access.look(name, page);
    }
}
