package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tillit.HouseTest;

/** Twenty-four leaders at four tables, from the code on the screen to what will be done, by whom and when. */
@HouseTest
@InBrowser
class LeadersDayTest {

    private final Requests sent = new Requests();

    @ParameterizedTest
    @EnumSource
    void aHallGoesFromSilenceToWhatWillBeDone(DayIn day, Chromium chromium, People people)
            throws IOException {
        try (var hall = DayHall.of(day, chromium, people)) {
            hall.everyone(guest -> sent.of(guest.context()));
            theyComeIn(hall);
            eachThinksAlone(hall);
            wordsGrowOnTheWall(hall);
            theOrganiserLooksAfterTheWords(hall);
            tablesAgree(hall);
            theHallVotes(hall);
            theyKnowWhatWillBeDone(hall);
            theyTakeItHome(hall);
        }
        assertThat(people.complaints()).isEmpty();
    }

    /** By the poster of their table, by the code on the big screen, or with it typed. */
    private static void theyComeIn(DayHall hall) {
        var organiser = hall.organiser();
        var posters = organiser.posters();
        assertThat(posters).hasSize(DayHall.TABLES);
        for (int i = 0; i < DayHall.PHONES - 2; i++)
            hall.guest(i).scans(posters.get(i % DayHall.TABLES));
        hall.guest(22).scans(QrCode.on(hall.screen().find(".hall-qr")));
        hall.guest(23).types(hall.screen().find(".hall-code .code").innerText());
        for (int table = 0; table < DayHall.TABLES; table++) {
            var name = hall.day().tables().get(table);
            assertThat(hall.at(table)).hasSize(6).allSatisfy(guest -> guest.sitsAt(name));
        }
        hall.everyone(guest -> guest.sees(hall.day().words().of("phone.soon")));
        organiser.sees(hall.day().words().of("gathering.waiting", DayHall.PHONES));
        organiser.opens();
    }

    private void eachThinksAlone(DayHall hall) {
        hall.goesOnTo("own-reflection");
        assertThat(hall.screen().find("#quiet")).isVisible();
        for (int i = 0; i < DayHall.PHONES; i++) {
            assertThat(hall.guest(i).find("#live button, #live form")).hasCount(0);
            hall.guest(i).notes(thought(i));
        }
    }

    private static String thought(int guest) {
        return "Only I know this, number " + guest;
    }

    private void wordsGrowOnTheWall(DayHall hall) {
        hall.goesOnTo("success-factors");
        var day = hall.day();
        var screen = hall.screen();
        screen.sees(day.question());
        assertThat(hall.guest(7).find("#own-notes-success-factors textarea")).hasValue(thought(7));
        hall.guest(0).sends(day.most());
        hall.guest(22).sends(day.lonely());
        hall.guest(DayHall.PLAIN).sends(day.often());
        screen.showsNot(day.most());
        hall.some(1, 9, guest -> guest.sends(day.most()));
        screen.shows(day.most());
        hall.guest(9).sends(day.inflected());
        hall.some(10, 15, guest -> guest.sends(day.often()));
        hall.some(15, 18, guest -> guest.sends(day.sometimes()));
        hall.some(18, 20, guest -> guest.sends(day.coffee()));
        hall.some(20, 22, guest -> guest.sends(day.alsoCoffee()));
        hall.some(0, 2, guest -> guest.sends(day.nonsense()));
        for (var word : new String[] {day.often(), day.sometimes(), day.nonsense()})
            screen.shows(word);
        assertThat(screen.size(day.most())).isGreaterThan(screen.size(day.often()));
        assertThat(screen.size(day.often())).isGreaterThan(screen.size(day.sometimes()));
        screen.showsNot(day.lonely());
        screen.showsNot(day.inflected());
        assertThat(sent.text()).contains("content=").doesNotContain("number", "Only+I", "Only%20I");
    }

    private static void theOrganiserLooksAfterTheWords(DayHall hall) {
        var day = hall.day();
        var organiser = hall.organiser();
        var screen = hall.screen();
        organiser.looksAtTheWall();
        organiser.counts(day.most(), 10);
        var before = screen.wall();
        organiser.hides(day.nonsense());
        screen.showsNot(day.nonsense());
        screen.sees(day.words().of("wall.hidden", 1));
        assertThat(before).containsAll(screen.wall());
        organiser.undoes();
        screen.shows(day.nonsense());
        assertThat(screen.wall()).isEqualTo(before);
        organiser.hides(day.nonsense());
        organiser.joins(day.alsoCoffee(), day.coffee());
        organiser.counts(day.coffee(), 4);
        screen.showsNot(day.alsoCoffee());
        organiser.undoes();
        organiser.counts(day.alsoCoffee(), 2);
        screen.shows(day.alsoCoffee());
        day.isSpokenOn(organiser.page());
        organiser.returnsToTheDesk();
    }

    /** A host writes, a neighbour takes over, a host walks away, and the organiser asks for another. */
    private static void tablesAgree(DayHall hall) {
        hall.goesOnTo("table-talk");
        var day = hall.day();
        hall.guest(0).isHost(true);
        hall.guest(4).isHost(false);
        for (int i = 0; i < 3; i++) hall.guest(0).writesForTheTable(day.factor(i));
        hall.at(0).forEach(guest -> guest.sees(day.factor(2)));

        hall.guest(5).seesNot(day.factor(0));
        hall.guest(5).becomesHost();
        hall.guest(1).isHost(false);
        hall.guest(5).writesForTheTable(day.factor(0));

        hall.guest(2).changesTo(4);
        hall.guest(2).sitsAt(day.tables().get(3));
        hall.guest(6).isHost(true);
        hall.guest(6).writesForTheTable(day.factor(2));

        hall.organiser().changesHost(day.tables().get(3));
        hall.guest(3).isHost(false);
        hall.guest(7).isHost(true);
        hall.guest(DayHall.PLAIN).becomesHost();
        hall.guest(7).isHost(false);
        hall.guest(DayHall.PLAIN).writesForTheTable(day.factor(3));
        hall.guest(7).sees(day.factor(3));
    }

    private static void theHallVotes(DayHall hall) {
        hall.goesOnTo("hall-vote");
        var day = hall.day();
        var screen = hall.screen();
        assertThat(screen.find("#tables > li").first()).containsText(day.factor(0));
        screen.sees(day.words().of("wall.tables", 2));
        hall.some(0, 10, guest -> guest.votesFor(day.factor(0), day.factor(3)));
        hall.some(10, 19, guest -> guest.votesFor(day.factor(3)));
        hall.some(20, 23, guest -> guest.votesFor(day.factor(1)));
        hall.guest(DayHall.PLAIN).votesFor(day.factor(3));
        screen.sees(day.words().of("wall.given", DayHall.PHONES - 1, DayHall.PHONES));
        assertThat(screen.find("#votes")).hasCount(0);
        hall.organiser().press("gathering.show");
        screen.hasVotes(day.factor(3), 20);
        screen.hasVotes(day.factor(1), 3);
        assertThat(screen.find("#votes > li").first()).containsText(day.factor(3));
    }

    private static void theyKnowWhatWillBeDone(DayHall hall) {
        hall.goesOnTo("commitment");
        var day = hall.day();
        hall.organiser().writesDown(day);
        for (var said : new String[] {day.what(), day.who(), day.when()}) {
            hall.screen().sees(said);
            hall.everyone(guest -> guest.sees(said));
        }
        hall.goesOnTo("closing-word");
        hall.guest(0).sends(day.often());
        hall.guest(DayHall.PLAIN).sends(day.often());
        hall.screen().shows(day.often());
        hall.organiser().press("gathering.close");
        hall.screen().sees(day.words().of("wall.promises"));
        assertThat(hall.screen().find("#promises")).containsText(day.what());
        hall.everyone(guest -> guest.sees(day.words().of("phone.over")));
    }

    private static void theyTakeItHome(DayHall hall) throws IOException {
        var day = hall.day();
        for (var guest : new Guest[] {hall.guest(4), hall.guest(DayHall.PLAIN)}) {
            guest.find("#over a").click();
            for (var part : new String[] {day.question(), day.factor(2), day.what(), day.who()})
                assertThat(guest.find("main")).containsText(part);
            assertThat(one(guest, ".result-words li", day.most())).containsText("10");
            assertThat(one(guest, ".result-votes li", day.factor(3))).containsText("20");
            assertThat(guest.find("main")).not().containsText(day.nonsense());
            assertThat(guest.find("main")).not().containsText(day.lonely());
            day.isSpokenOn(guest.page());
        }
        assertThat(hall.organiser().takesHome(".csv")).contains(day.factor(3), day.who(), "20");
        assertThat(hall.organiser().takesHome(".xlsx")).startsWith("PK");
    }

    private static Locator one(Guest guest, String list, String text) {
        return guest.find(list).filter(new Locator.FilterOptions().setHasText(text)).first();
    }
}
