package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tillit.HouseTest;
import tillit.MovedClock;
import tillit.conversation.CirclePlan;
import tillit.conversation.circle.CircleKeeper;
import tillit.organisation.Organisation;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.PartId;
import tillit.programme.template.Templates;

/** Mikkel and Sara join a network; Mikkel hosts first, and Sara reads what he asks. Then they go on after a circle. */
@HouseTest
@Import(MovedClock.InTheHouse.class)
@InBrowser
class NetworkInBrowserTest {

    private final Access access = new Access();

    @Autowired private Programmes programmes;
    @Autowired private Organisation organisation;
    @Autowired private CircleKeeper circles;
    @Autowired private MovedClock clock;

    @BeforeEach
    void theDayIsNotOver() {
        clock.leaveTimeUntilMidnight(ZoneId.of("Europe/Stockholm"));
    }

    @AfterEach
    void nobodyIsShutOut() {
        assertThat(access.barriers()).isEmpty();
    }

    @Test
    void oneHostsAndTheOtherReads(People people) {
        var mine = announced();
        people.of(MIKKEL).onPage(page -> hosts(page, mine));
        people.of(SARA)
                .onPage(page -> {
                    joins(page, mine);
                    assertThat(page.locator("blockquote")).containsText("Hvordan får vi ro?");
                    access.look("a meeting to come", page);
                });
    }

    @Test
    void aCircleThatHasEndedGoesOnInOneTap(People people) {
        var name = "Chefer inom äldreomsorg och funktionsstöd " + UUID.randomUUID();
        ended(name);
        people.of(SARA)
                .onPage(page -> {
                    page.navigate("/");
                    access.look("a circle that has ended", page);
                    page.click("article:has-text('" + name + "') button");
                    assertThat(page.locator("h1")).hasText(name);
                    says(page);
                    access.look("a talk to be opened", page);
                });
        people.of(MIKKEL)
                .onPage(page -> {
                    page.navigate("/");
                    page.click("article:has-text('" + name + "') button");
                    assertThat(page.locator("blockquote")).containsText("Hvordan får vi ro?");
                    access.look("a meeting of today", page);
                    page.navigate("/");
                    assertThat(page.locator("main")).containsText("Dine netværk");
                    access.look("networks of one's own", page);
                });
    }

    /** Today, by a method. */
    private void says(Page page) {
        page.fill("#day", organisation.today().toString());
        page.fill("#time", "23:59");
        page.fill("#place", "Biblioteket");
        page.fill("#question", "Hvordan får vi ro?");
        page.selectOption("#method", "network-day");
        page.click("form.making > button");
        assertThat(page.locator("form[action$=gathering] button")).isVisible();
    }

    private void ended(String name) {
        circles.end(
                circles.make(
                        new CirclePlan(
                                name,
                                List.of(MIKKEL.id()),
                                List.of(SARA.id(), GORAN.id()),
                                List.of(meeting(1), meeting(22)))));
    }

    private static CirclePlan.Planned meeting(int days) {
        return new CirclePlan.Planned(
                Instant.now().plus(Duration.ofDays(days)), "Rådhuset", "collegial-supervision");
    }

    private void hosts(Page page, String mine) {
        joins(page, mine);
        page.click("form.making > button");
        assertThat(page.locator("#place")).isFocused();
        access.look("a meeting nowhere", page);
        page.fill("#place", "Biblioteket");
        page.fill("#question", "Hvordan får vi ro?");
        page.click("form.making > button");
        assertThat(page.locator("blockquote")).containsText("Hvordan får vi ro?");
        access.look("a meeting of one's own", page);
    }

    private void joins(Page page, String mine) {
        page.navigate(mine);
        page.click("main a[href*='/networks/']");
        access.look("a network to join", page);
        page.click("form[action$=membership] button");
        assertThat(page.locator("form[action$=leaving]")).isVisible();
    }

    private String announced() {
        var programme =
                Templates.find("kalmar")
                        .orElseThrow()
                        .begin(
                                "Tillit",
                                organisation.today(),
                                Set.of("Hemtjänst", "Kultur och fritid"),
                                "sv",
                                () -> new PartId(UUID.randomUUID()));
        var id = programmes.make(BIRGITTA.id(), UUID.randomUUID(), programme);
        programmes.announce(id);
        return "/programmes/" + id + "/mine";
    }
}
