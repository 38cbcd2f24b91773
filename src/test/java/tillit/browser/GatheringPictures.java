package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;
import tillit.conversation.gathering.LeadersMorning;
import tillit.conversation.gathering.web.wall.HallWords;
import tillit.trial.Cast;

/** Pictures of a leaders' day, in Swedish and in Danish, with the words of four hundred people. */
record GatheringPictures(Album album, People people, Chromium chromium) {

    private static final int WORDS = 1_200;

    void take(LeadersMorning swedish, LeadersMorning danish) {
        var birgitta = people.of(Cast.BIRGITTA).page(1280, 900);
        birgitta.navigate("/gatherings/new?method=leaders-day");
        album.light("gathering-new-desk-sv", birgitta);
        birgitta.close();
        day(swedish, DayIn.SWEDISH, "sv", HallWords.SWEDISH);
        day(danish, DayIn.DANISH, "da", HallWords.DANISH);
    }

    private void day(LeadersMorning day, DayIn said, String language, List<String> words) {
        var desk = people.of(said.organiser()).page(1280, 900);
        var screen = people.of(said.organiser()).page(1920, 1080);
        var text = Words.in(language);
        try (var sara = Guest.with(chromium.browser(), people.address(), text, true)) {
            screen.navigate(day.path() + "/screen");
            album.light("gathering-screen-welcome-" + language, screen);
            sara.page().navigate("/g/" + day.gathering().code() + "/t/1");
            album.light("gathering-phone-door-" + language, sara.page());
            sara.scans("/g/" + day.gathering().code() + "/t/1");
            day.begins();
            theDay(new Pages(day, desk, screen, sara), said, language, words);
        }
        desk.close();
        screen.close();
    }

    /** Who looks on. */
    private record Pages(LeadersMorning day, Page desk, Page screen, Guest sara) {
        void goTo(String step) {
            day.goesTo(step);
            sara.isIn(step);
            screen.navigate(day.path() + "/screen");
        }

        /** As from paper. */
        void given(String step, String text) {
            desk.navigate(day.path() + "/paper/answers");
            desk.fill("#" + step + "-text", text);
            desk.click("#" + step + " form button");
            assertThat(desk.locator("#live, main").first()).isVisible();
        }
    }

    private void theDay(Pages at, DayIn said, String language, List<String> words) {
        at.goTo("own-reflection");
        album.light("gathering-phone-reflection-" + language, at.sara().page());
        album.light("gathering-screen-reflection-" + language, at.screen());
        at.goTo("success-factors");
        at.given("success-factors", counted(words));
        at.screen().navigate(at.day().path() + "/screen");
        album.both("gathering-screen-wall-" + language, at.screen());
        album.both("gathering-phone-words-" + language, at.sara().page());
        at.desk().navigate(at.day().path());
        album.light("gathering-desk-" + language, at.desk());
        at.desk().navigate(at.day().path() + "/wall");
        album.light("gathering-words-desk-" + language, at.desk());
        at.goTo("table-talk");
        at.sara().writesForTheTable(said.factor(0));
        album.light("gathering-phone-table-" + language, at.sara().page());
        at.given("table-talk", said.factor(1) + "\n" + said.factor(2));
        at.screen().navigate(at.day().path() + "/screen");
        album.light("gathering-screen-tables-" + language, at.screen());
        at.goTo("hall-vote");
        at.sara().votesFor(said.factor(0));
        album.both("gathering-screen-vote-" + language, at.screen());
        at.goTo("commitment");
        at.desk().navigate(at.day().path() + "/paper/answers");
        at.desk().fill("#commitment-text", said.what());
        at.desk().fill("#commitment-who", said.who());
        at.desk().fill("#commitment-when", said.when());
        at.desk().click("#commitment form button");
        assertThat(at.desk().locator("#commitment [role=status]")).isVisible();
        at.day().isOver();
        at.screen().navigate(at.day().path() + "/screen");
        album.light("gathering-screen-end-" + language, at.screen());
        at.desk().navigate(at.day().path() + "/result");
        album.light("gathering-result-desk-" + language, at.desk());
    }

    private static String counted(List<String> words) {
        return HallWords.bricks(HallWords.sent(words, WORDS)).stream()
                .map(brick -> brick.label() + " " + brick.count())
                .collect(Collectors.joining("\n"));
    }
}
