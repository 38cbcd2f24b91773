package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.FREJA;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.conversation.Circles;

/** When more is said than the big screen holds, it is shown in turns, in letters one can read from the back row. */
@HouseTest
@InBrowser
class FullScreenTest {

    private static final int HIGH = 720;

    @Test
    void twentyFiveQuestionsAreShownInTurnsAndNoneIsCutOff(
            @Autowired Circles circles, People people) {
        var meeting = Meeting.of(people, TestCircle.of(circles, "Idegranen", FREJA), FREJA);
        meeting.desk().begin();
        meeting.goOnTo("Våra frågor");
        for (int i = 1; i <= 25; i++) meeting.phone(FREJA).give(question(i));
        var screen = meeting.screen();
        screen.page().setViewportSize(1280, HIGH);
        screen.page().clock().install();
        screen.show(meeting.room());
        screen.sees(question(1));
        assertThat(screen.find(".screen-more")).containsText("av 25");
        nothingIsCutOffOrSmall(screen);

        var before = shown(screen).all().size();
        assertThat(before).isBetween(4, 24);
        screen.page().clock().fastForward(12_000);
        assertThat(item(screen, question(1))).isHidden();
        assertThat(item(screen, question(before + 1))).isVisible();
        nothingIsCutOffOrSmall(screen);
    }

    private static void nothingIsCutOffOrSmall(Screen screen) {
        for (var one : shown(screen).all()) {
            var box = one.boundingBox();
            assertThat(box.y + box.height).isLessThanOrEqualTo(HIGH);
            assertThat(box.y).isPositive();
        }
        var sizes =
                (List<?>)
                        screen.page()
                                .evaluate(
                                        "() => [...document.querySelectorAll('#screen-now :is(p, h1)')].filter((e) => e.offsetHeight).map((e) => parseFloat(getComputedStyle(e).fontSize))");
        for (var size : sizes)
            assertThat(((Number) size).doubleValue()).isGreaterThanOrEqualTo(HIGH / 30.0);
    }

    private static Locator shown(Screen screen) {
        return screen.find(".given > li:visible");
    }

    private static Locator item(Screen screen, String text) {
        return screen.find(".given > li").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static String question(int number) {
        return "Fråga nummer " + number + " handlar om tid.";
    }
}
