package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.browser.RoundTables.SARA;
import static tillit.trial.Cast.BIRGITTA;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.composition.desk.Compositions;
import tillit.composition.grouping.Placement;
import tillit.organisation.Organisation;

/** Birgitta moves people from table to table: by hand, without a mouse, and when somebody falls ill. */
@HouseTest
@InBrowser
class CardsTest {

    private static final String SARA_AT_2 = "Sara Nyström sitter nu här: Bord 2";

    private final People people;
    private final RoundTables tables;

    CardsTest(
            People people,
            @Autowired Compositions compositions,
            @Autowired Organisation organisation) {
        this.people = people;
        tables = RoundTables.of(compositions, organisation);
    }

    @Test
    void whoIsDraggedToAnotherTableIsMovedOnceBirgittaHasSeenWhatItDoes() {
        onCards(page -> {
            drag(page, page.locator("#g2"));
            assertThat(panel(page)).containsText("Sara Nyström till Bord 2");
            assertThat(panel(page)).containsText("Hålls igen");
            assertThat(tables.saraAt(0)).isZero();
            panel(page).locator("form button").first().click();
            assertThat(page.locator("#g2 " + SARA)).isFocused();
            assertThat(page.locator("[role=status]")).containsText(SARA_AT_2);
        });
        assertThat(tables.saraAt(0)).isEqualTo(1);
    }

    @Test
    void whatWasDraggedByMistakeStaysWhereItWas() {
        onCards(page -> {
            drag(page, page.locator("#g2"));
            panel(page).locator("[data-leave]").first().click();
            assertThat(panel(page)).isHidden();
            assertThat(page.locator(SARA)).isFocused();
            drag(page, page.locator("#g1 h3"));
            assertThat(panel(page)).isHidden();
        });
        assertThat(tables.now().number()).isEqualTo(1);
    }

    @Test
    void aFingerDragsByTheGripAndScrollsElsewhere() {
        onCards(page -> {
            touch(page, SARA, page.locator("#g2"));
            assertThat(panel(page)).isHidden();
            touch(page, ".seat:has(" + SARA + ") .grip", page.locator("#g2"));
            assertThat(panel(page)).containsText("Sara Nyström till Bord 2");
        });
    }

    @Test
    void withoutAMouseTheSameIsDoneFromTheName() {
        onCards(page -> {
            var keyboard = new Keyboard(page);
            keyboard.goTo(SARA).press("Enter");
            keyboard.comesTo("#panel-title");
            keyboard.press("Escape");
            assertThat(page.locator(SARA)).isFocused();
            keyboard.press("Enter");
            keyboard.comesTo("#panel-title");
            keyboard.goTo(".places button").press("Enter");
            assertThat(page.locator("#g2 " + SARA)).isFocused();
        });
        assertThat(tables.saraAt(0)).isEqualTo(1);
    }

    @Test
    void whatIsUndoneIsDoneAgain() {
        onCards(page -> {
            drag(page, page.locator("#g2"));
            panel(page).locator("form button").first().click();
            page.click("text=Ångra");
            assertThat(page.locator("#g1 " + SARA)).isVisible();
            assertThat(page.locator("#redo")).isFocused();
            page.click("text=Gör om");
            assertThat(page.locator("#undo")).isFocused();
            assertThat(page.locator("#g2 " + SARA)).isVisible();
        });
    }

    @Test
    void whoIsToStayStaysWhenTheRestIsComposedAgain() {
        onCards(page -> {
            page.click(SARA);
            panel(page).locator("text=Låt sitta kvar").click();
            assertThat(page.locator(".seat:has(" + SARA + ") .pin")).isVisible();
            page.click("text=Sätt samman resten igen");
            page.waitForURL("**" + tables.home());
            page.waitForCondition(() -> tables.now().number() > 2);
        });
        assertThat(tables.saraAt(0)).isZero();
    }

    @Test
    void whoFallsIllLeavesTheirChairAndNobodyElseMovesWithoutNeed() {
        onCards(page -> {
            page.click(SARA);
            panel(page).locator("text=Kan inte komma").click();
            assertThat(panel(page)).containsText("Ingen annan behöver flytta");
            panel(page).locator("text=Gör så").click();
            assertThat(page.locator("[role=status]")).containsText("Sara Nyström kommer inte");
            assertThat(page.locator(SARA)).hasCount(0);
        });
        assertThat(tables.saraAt(0)).isEqualTo(Placement.NOWHERE);
        assertThat(tables.saraAt(1)).isEqualTo(1);
    }

    @Test
    void nobodyIsShutOut() {
        var access = new Access();
        onCards(page -> {
            access.look("cards", page);
            page.click(SARA);
            assertThat(panel(page)).isVisible();
            access.look("a person in the cards", page);
            var path = tables.home() + "/states/1/";
            var sara =
                    "?gathering=1&person="
                            + page.locator(".seat:has(" + SARA + ")").getAttribute("data-person");
            for (var one :
                    new String[] {
                        "effect" + sara + "&group=2", "absence" + sara, "weave?after=1"
                    }) {
                page.navigate(path + one);
                access.look(one, page);
            }
            overtaken(page, path + "effect" + sara + "&group=2", access);
            page.navigate(path + "comparison?with=2");
            access.look("two results side by side", page);
        });
        assertThat(access.barriers()).isEmpty();
    }

    /** Birgitta has the page open twice. */
    private static void overtaken(Page page, String effect, Access access) {
        page.navigate(effect);
        try (var other = page.context().newPage()) {
            other.navigate(effect);
            other.locator("main form button").first().click();
            other.waitForURL(url -> !url.contains("effect"));
        }
        page.locator("main form button").first().click();
        assertThat(page.locator("h1")).containsText("hann ändras");
        access.look("overtaken", page);
    }

    private void onCards(Consumer<Page> does) {
        people.of(BIRGITTA)
                .onPage(page -> {
                    page.setViewportSize(1280, 1200);
                    page.navigate(tables.home() + "/states");
                    does.accept(page);
                });
    }

    private static Locator panel(Page page) {
        return page.locator("dialog");
    }

    private static void drag(Page page, Locator to) {
        var from = page.locator(".seat:has(" + SARA + ")").boundingBox();
        var there = to.boundingBox();
        page.mouse().move(from.x + from.width / 2, from.y + 10);
        page.mouse().down();
        page.mouse().move(there.x + 30, there.y + 15, new Mouse.MoveOptions().setSteps(6));
        page.mouse().up();
    }

    /** As a finger does: down, along, up. */
    private static void touch(Page page, String what, Locator to) {
        page.locator(what)
                .evaluate(
                        """
                        (from, card) => {
                          const { x, y } = card.getBoundingClientRect();
                          const send = (on, type, clientX, clientY) => on.dispatchEvent(
                            new PointerEvent(type, { bubbles: true, pointerType: "touch", button: 0, clientX, clientY }));
                          send(from, "pointerdown", 0, 0);
                          send(document.body, "pointermove", x + 20, y + 20);
                          send(document.body, "pointerup", x + 20, y + 20);
                        }\
                        """,
                        to.elementHandle());
    }
}
