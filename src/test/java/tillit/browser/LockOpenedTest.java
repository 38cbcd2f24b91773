package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.HENRIK;
import static tillit.trial.Cast.MAJKEN;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tillit.HouseTest;
import tillit.MovedClock;
import tillit.law.Country;
import tillit.obstacles.kept.Nights;
import tillit.organisation.Organisation;

/**
 * The whole way of a lock (mission K8), with five people: Sara's workplace says what is in the way, nobody answers, it
 * goes up to Henrik, who lets them decide on trial; on the last day he makes it lasting, Majken's workplace meets it
 * too, Sara says that it is gone, Birgitta takes the guideline out, and Mikkel reads all of it in Danish.
 */
@HouseTest
@Import(MovedClock.InTheHouse.class)
@InBrowser
class LockOpenedTest {

    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");
    private static final String GUIDELINE = "Riktlinje för anställningsprövning";
    private static final String LOCK = "Vi får inte anställa ett köksbiträde " + UUID.randomUUID();

    private final Access access = new Access();

    @Autowired private Organisation organisation;
    @Autowired private Nights nights;
    @Autowired private MovedClock clock;

    private String path = "";

    @BeforeEach
    void theDayIsNotOver() {
        clock.leaveTimeUntilMidnight(HERE);
    }

    @AfterEach
    void nobodyIsShutOut() {
        assertThat(access.barriers()).isEmpty();
    }

    @Test
    void aLockReachesTheOneWhoCanOpenIt(People people) {
        people.of(SARA).onPage(this::raisesItOutOfAMeeting);
        people.of(MAJKEN).onPage(this::meetsItToo);
        until(Country.SWEDEN.workingDaysAfter(organisation.today(), 21));
        nights.pass();
        var handed = organisation.today();
        people.of(HENRIK).onPage(page -> handsItOver(page, handed.plusDays(21)));
        until(handed.plusDays(21));
        people.of(HENRIK).onPage(this::makesItLasting);
        until(handed.plusWeeks(4));
        nights.pass();
        people.of(SARA).onPage(this::saysThatItIsGone);
        people.of(BIRGITTA).onPage(this::takesTheGuidelineOut);
        people.of(MIKKEL).onPage(this::readsItAll);
    }

    private void raisesItOutOfAMeeting(Page page) {
        page.navigate("/workplace");
        page.click("button[value='30']");
        page.waitForURL(Pattern.compile("/gatherings/[0-9a-f-]{36}$"));
        var meeting = page.url();
        page.click("form[action$=steps] button >> nth=0");
        assertThat(page.locator("#advance")).isVisible();
        page.click("#advance");
        taps(page);
        page.navigate(meeting + "/result");
        access.look("a result with ways on", page);
        page.click(".said-in-the-way a.way");
        assertThat(page.locator("#what")).hasValue(LOCK);
        page.fill("#sourceName", GUIDELINE);
        page.check("[name=source][value=document]");
        page.fill("#hours", "60");
        page.check("[name=by][value=workplace]");
        page.click("form.making > button");
        page.click("button[value=send]");
        page.waitForURL(Pattern.compile("/obstacles/[0-9a-f-]{36}$"));
        path = page.url().replaceFirst(".*(/obstacles/)", "$1");
        assertThat(page.locator("dl a[href^='/documents/']")).hasText(GUIDELINE);
    }

    /** Somebody at the meeting, on a phone, while the talk goes on. */
    private void taps(Page desk) {
        var address = desk.url().replaceFirst("/gatherings/.*", "");
        var code = desk.locator("strong.code").first().textContent();
        var browser = desk.context().browser();
        try (var anna = Guest.with(browser, address, Words.in("sv"), true)) {
            anna.scans("/g/" + code);
            anna.page().fill("textarea[name=content]", LOCK);
            anna.page().click(".own phone-form button");
            anna.page().click(".in-the-way");
            assertThat(anna.find(".in-the-way[aria-pressed=true]")).isFocused();
            access.look("in the way, on a phone", anna.page());
        }
    }

    private void meetsItToo(Page page) {
        page.navigate(path);
        page.click("form[action$=workplaces] button");
        assertThat(page.locator("main")).containsText("2 arbetsplatser");
    }

    private void handsItOver(Page page, LocalDate lastDay) {
        page.navigate(path);
        assertThat(page.locator(".way")).containsText("Ingen svarade i tid");
        page.navigate("/obstacles/desk?obstacle=" + path.replaceFirst(".*/", ""));
        page.click(".answers details:has(input[value=handed_over]) summary");
        page.fill("#said-handed_over", "Anställa ett köksbiträde utöver ramen");
        page.fill("#until", lastDay.toString());
        page.fill("#stopRule", "Om vi går över budget två månader i rad");
        page.fill("#lookAt", "Hur ofta det används");
        access.look("handing over", page);
        page.click(".answers details[open] button");
        assertThat(page.locator(".way")).containsText("Anställa ett köksbiträde");
    }

    private void makesItLasting(Page page) {
        page.navigate("/");
        page.click("a[href^='/mandates/trials/']");
        access.look("the last day of a trial", page);
        page.click("form[action$=lasting] > button >> nth=0");
        assertThat(page.locator("form[action$=lasting]")).hasCount(0);
    }

    private void saysThatItIsGone(Page page) {
        page.navigate("/");
        page.click("main a[href='" + path + "']");
        page.click("button[name=gone]");
        assertThat(page.locator("button[name=gone]")).hasCount(0);
    }

    private void takesTheGuidelineOut(Page page) {
        page.navigate("/documents?q=anställningsprövning");
        page.click("ul.list a");
        assertThat(page.locator("main")).containsText("Kan dokumentet också försvinna?");
        access.look("a document that may go", page);
        page.click("form[action$=end] button");
        assertThat(page.locator("main")).containsText("det var i vägen");
    }

    private void readsItAll(Page page) {
        page.navigate(path);
        assertThat(page.locator(".stairs")).containsText("Her gik det gennem døren.");
        access.look("the whole way in Danish", page);
        page.navigate("/documents?state=GONE");
        assertThat(page.locator("ul.list")).containsText(GUIDELINE);
    }

    private void until(LocalDate day) {
        clock.moveTo(day.atTime(9, 0).atZone(HERE).toInstant());
    }
}
