package tillit.browser;

import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.IDA;
import static tillit.trial.Cast.LEYLA;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.PER;
import static tillit.trial.Cast.THOMAS;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.gathering.LeadersMorning;
import tillit.conversation.room.Rooms;

/** Takes the pictures of the main pages anew, while Tallen meets. */
@HouseTest
@InBrowser
@EnabledIfSystemProperty(
        named = "pictures",
        matches = "true",
        disabledReason = "Pictures are taken by bin/pictures")
@Timeout(value = 1, unit = TimeUnit.HOURS)
class PicturesTest {

    private static final String CASE = "Hur får jag tid att leda när allt brinner?";
    private static final String NO = "Hvordan siger jeg nej opad uden at miste tilliden?";
    private static final String HOUR = "Luk døren en time hver morgen.";
    private static final String STOP = "Måske mangler der en, der kan sige stop.";

    private final Album album = new Album(Path.of("docs", "pictures"));

    @Test
    void theLeadersDay(
            People people,
            Chromium chromium,
            @Autowired Gatherings gatherings,
            @Autowired Rooms rooms) {
        new GatheringPictures(album, people, chromium)
                .take(
                        LeadersMorning.of(gatherings, rooms),
                        LeadersMorning.inDanish(gatherings, rooms));
    }

    @Test
    void theMainPages(People people) {
        pagesOutsideTheRoom(people);
        new FiguresPictures(album, people).take();
        new CompositionPictures(album, people).take();
        new ProgrammePictures(album, people).take();
        var meeting = Meeting.ofAllTen(people, TrialKey.of("Tallen", people.of(AINO)));
        var screen = meeting.screen();
        album.light("room-screen-welcome-sv", screen.page());
        meeting.desk().begin();
        checkIn(meeting, screen);
        questions(meeting, screen);
        drawing(meeting, screen);
        hypotheses(meeting, screen);
        review(meeting);
        scale(meeting, screen);
        chest(meeting, people);
    }

    private void pagesOutsideTheRoom(People people) {
        var page = people.of(AINO).page(1280, 900);
        page.navigate("/");
        album.light("home-desk-sv", page);
        page.navigate("/trial");
        album.light("trial-desk-sv", page);
        var key = TrialKey.of("Tallen", people.of(AINO));
        people.of(AINO).takeKey(key.address());
        page.navigate("/circles/" + key.circle());
        page.waitForSelector("html[data-key=ready]");
        album.both("circle-desk-sv", page);
        page.navigate("/methods/collegial-supervision");
        album.light("method-desk-sv", page);
        page.close();
        var freja = people.of(FREJA).page(390, 844);
        freja.navigate("/");
        album.light("home-phone-da", freja);
        freja.context().clearCookies();
        freja.navigate("/");
        album.both("welcome-phone-da", freja);
        freja.close();
        people.of(FREJA).signIn();
    }

    private void checkIn(Meeting meeting, Screen screen) {
        meeting.phone(MIKKEL).speakAndPassOn();
        meeting.phone(PER).sees("Sara har ordet");
        album.both("room-phone-check-in-sv", meeting.phone(PER).page());
        album.both("room-screen-check-in-sv", screen.page());
        album.both("room-desk-sv", meeting.desk().page());
        album.light("room-phone-check-in-da", meeting.phone(FREJA).page());
    }

    private void questions(Meeting meeting, Screen screen) {
        meeting.goOnTo("Våra frågor");
        meeting.phone(LEYLA).give(CASE);
        meeting.phone(FREJA).give(NO);
        meeting.desk().next();
        meeting.everyone(phone -> phone.voteFor(phone.is(IDA) ? NO : CASE));
        meeting.desk().elect(CASE);
        screen.sees("Den tar vi i dag");
        album.light("room-screen-election-sv", screen.page());
    }

    private void drawing(Meeting meeting, Screen screen) {
        meeting.goOnTo("En gemensam bild");
        var freja = new Drawing(meeting.phone(FREJA));
        freja.words("ledning");
        freja.line(.15, .25, .3, .7);
        freja.line(.3, .7, .75, .75);
        new Drawing(meeting.phone(THOMAS)).line(.8, .7, .55, .25);
        new Drawing(meeting.phone(FREJA)).hasLines(3);
        new Drawing(screen).hasLines(3);
        album.light("room-phone-drawing-da", meeting.phone(FREJA).page());
        album.light("room-screen-drawing-sv", screen.page());
    }

    private void hypotheses(Meeting meeting, Screen screen) {
        meeting.goOnTo("Våra hypoteser");
        meeting.phone(FREJA).give(STOP);
        meeting.phone(GORAN).give("Kanske är det roligare att släcka än att bygga.");
        meeting.phone(THOMAS).give("Maybe nobody has said what may wait.");
        meeting.phone(FREJA).sees("what may wait");
        album.both("room-phone-hypotheses-da", meeting.phone(FREJA).page());
        album.both("room-phone-case-owner-sv", meeting.phone(LEYLA).page());
        album.light("room-screen-hypotheses-sv", screen.page());
        album.light("room-desk-hypotheses-sv", meeting.desk().page());
    }

    private void review(Meeting meeting) {
        meeting.desk().next();
        meeting.phone(LEYLA).keep(STOP);
        meeting.phone(LEYLA).sees("behållen");
        album.both("room-phone-review-sv", meeting.phone(LEYLA).page());
    }

    private void scale(Meeting meeting, Screen screen) {
        meeting.goOnTo("Våra idéer");
        meeting.phone(FREJA).give(HOUR);
        meeting.phone(IDA).give("Säg högt vad som får vänta.");
        meeting.goOnTo("Att ta till sig");
        meeting.phone(LEYLA).commitTo("Jag stänger dörren en timme varje morgon.", "2031-03-05");
        meeting.goOnTo("Dagens möte");
        album.light("room-phone-scale-sv", meeting.phone(PER).page());
        meeting.everyone(
                phone -> phone.placeOnScale(5 + phone.device().owner().shownName().length() % 5));
        screen.find("scale-picture svg").waitFor();
        album.both("room-screen-scale-sv", screen.page());
    }

    private void chest(Meeting meeting, People people) {
        meeting.desk().close();
        meeting.phone(FREJA).pack(HOUR);
        album.light("room-phone-packing-da", meeting.phone(FREJA).page());
        meeting.desk().erase();
        meeting.phone(PER).sees("Rummet är tömt");
        album.light("room-phone-erased-sv", meeting.phone(PER).page());
        var chest = Chest.of(people.of(FREJA));
        chest.holds(HOUR);
        album.both("chest-phone-da", chest.page());
    }
}
