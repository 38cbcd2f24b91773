package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
import tillit.trial.Cast;

/** A laptop is started again, a train goes into a tunnel: the hall has lost nothing, and nothing comes twice. */
@HouseTest
@InBrowser
class HallBadDaysTest {

    private static final StepId FACTORS = new StepId("success-factors");
    private static final int TWO_MINUTES = 120_000;

    private final List<Guest> guests = new ArrayList<>();
    private Hall hall;
    private Guest sara;
    private Guest jonas;

    @BeforeEach
    void saraAndJonasSitAtATable(
            @Autowired Gatherings gatherings,
            @Autowired Rooms rooms,
            Chromium chromium,
            People people) {
        hall = Hall.of(gatherings, rooms).goesTo("success-factors");
        sara = atTheFirstTable(chromium, people);
        jonas = atTheFirstTable(chromium, people);
    }

    private Guest atTheFirstTable(Chromium chromium, People people) {
        var words = Words.in("sv");
        var guest = Guest.with(chromium.browser(), people.address(), words, true);
        guest.context().clock().install();
        guests.add(guest);
        return guest.scans(hall.at("/t/1"));
    }

    @AfterEach
    void theyGoHome() {
        guests.forEach(Guest::close);
    }

    @Test
    void aLaptopThatIsStartedAgainShowsTheSameWall(People people) {
        List.of("tillit", "mod", "ro").forEach(sara::sends);
        List.of("mod", "tillit", "ro").forEach(jonas::sends);
        var gathering = "/gatherings/" + hall.gathering().id();
        var laptop = people.another(Cast.BIRGITTA, Looks.LIGHT);
        var screen = HallScreen.of(laptop, gathering);
        List.of("tillit", "mod", "ro").forEach(screen::shows);
        var wall = screen.wall();
        laptop.close();

        var again = HallScreen.of(people.another(Cast.BIRGITTA, Looks.LIGHT), gathering);
        again.isIn("Framgångsfaktorer");
        List.of("tillit", "mod", "ro").forEach(again::shows);
        assertThat(again.wall()).hasSize(3).isEqualTo(wall);
    }

    /** She has typed and not sent; meanwhile Jonas has written for the table. */
    @Test
    void whatIsHalfTypedIsThereAfterTwoMinutesInATunnel() {
        hall.goesTo("table-talk");
        sara.find("textarea[name=content]").fill("Vi säger som");
        goesIntoTheTunnel(sara);
        jonas.becomesHost();
        jonas.writesForTheTable("Färre möten");
        assertThat(sara.find(".offline")).containsText("Det du skriver ligger kvar");
        comesOut(sara);
        sara.sees("Färre möten");
        assertThat(sara.find(".offline")).isEmpty();
        sara.becomesHost();
        assertThat(sara.find("textarea[name=content]")).hasValue("Vi säger som");
    }

    @Test
    void whatIsSentInATunnelIsSentOnceOnTheOtherSideAndWhatIsTypedAfterItStays() {
        goesIntoTheTunnel(sara);
        sara.find("[name=content]").fill("tillit");
        sara.press("phone.send.WORDS");
        sara.sees("Inte skickat än");
        sara.find("[name=content]").fill("mod och");
        comesOut(sara);
        assertThat(sara.find(".own-given li")).hasCount(1);
        assertThat(sara.find(".own-given")).containsText("tillit");
        assertThat(sara.find("[name=content]")).hasValue("mod och");
        assertThat(hall.now().state().standing(FACTORS)).isEqualTo(1);
    }

    @Test
    void aPhoneThatWasInATunnelShowsWhereTheHallIsNow() {
        goesIntoTheTunnel(sara);
        hall.goesTo("coffee");
        jonas.isIn("coffee");
        assertThat(sara.find("#head-success-factors")).isVisible();
        comesOut(sara);
        sara.isIn("coffee");
    }

    @Test
    void aWordThatComesOutOfTheTunnelWhenItsStepIsOverIsToldAndStillThereToRead() {
        goesIntoTheTunnel(sara);
        sara.find("[name=content]").fill("tillit");
        sara.press("phone.send.WORDS");
        sara.sees("Inte skickat än");
        hall.goesTo("coffee");
        jonas.isIn("coffee");
        comesOut(sara);
        assertThat(sara.find("#late")).containsText("hann inte fram i tid");
        assertThat(sara.find("#late")).containsText("tillit");
        sara.isIn("coffee");
        assertThat(hall.now().state().standing(FACTORS)).isZero();
        var access = new Access();
        access.look("what came too late", sara.page());
        assertThat(access.barriers()).isEmpty();
        sara.find("#late a").click();
        assertThat(sara.find("#late")).isEmpty();
    }

    @Test
    void whatArrivesFiveTimesCountsOnce() {
        sara.page()
                .route(
                        "**/contributions",
                        route -> {
                            for (int i = 0; i < 4; i++) route.fetch();
                            route.resume();
                        });
        sara.sends("tillit");
        assertThat(sara.find(".own-given li")).hasCount(1);
        jonas.sends("tillit");
        jonas.page().navigate(hall.at("/wall"));
        assertThat(jonas.find("main ol > li")).hasCount(1);
        assertThat(jonas.find("main ol > li")).containsText("tillit 2");
    }

    /** A browser that plays at being offline keeps the streams that it has; a phone in a pocket has none. */
    private static void goesIntoTheTunnel(Guest guest) {
        Phone.hide(guest.page(), true);
        guest.context().setOffline(true);
        Phone.hide(guest.page(), false);
    }

    private static void comesOut(Guest guest) {
        guest.context().clock().fastForward(TWO_MINUTES);
        guest.context().setOffline(false);
    }
}
