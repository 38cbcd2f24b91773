package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.IDA;
import static tillit.trial.Cast.LEYLA;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.PER;
import static tillit.trial.Cast.THOMAS;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tillit.HouseTest;

/** Tallen's fifth meeting: in Swedish, with Freja in Danish and Thomas in English. */
@HouseTest
@InBrowser
class RegularMeetingTest {

    private static final String BROUGHT =
            "Ta upp med min chef att två av mina enheter borde ha en samordnare.";
    private static final String TOLD = "Min chef lyssnade, och vi provar i höst.";
    private static final String CASE = "Hur får jag tid att leda när allt brinner?";
    private static final String FREJAS = "Hvordan siger jeg nej opad uden at miste tilliden?";
    private static final List<String> HYPOTHESES =
            List.of(
                    "Måske mangler der en, der kan sige stop.",
                    "Maybe nobody has said what may wait.",
                    "Kanske är det roligare att släcka än att bygga.");
    private static final String CORRECTED = "Ingen har sagt högt vad som får vänta.";
    private static final String IDEA = "Man kan stänga dörren en timme varje morgon.";
    private static final String CHOSEN = "Jag stänger dörren en timme varje morgon.";
    private static final String FREJAS_OWN = "Jeg tager roen med mig hjem.";

    private Meeting meeting;
    private Desk desk;
    private Screen screen;
    private Wire leylasWire;

    @BeforeEach
    void tallenMeets(People people) {
        var tallen = TrialKey.of("Tallen", people.of(AINO));
        meeting = Meeting.ofAllTen(people, tallen);
        desk = meeting.desk();
        screen = meeting.screen();
        leylasWire = Wire.to(meeting.phone(LEYLA));
        meeting.phone(LEYLA).enter(meeting.room());
    }

    @Test
    void tenPeopleMeetFromCheckInToTheErasedRoom(People people) {
        everyoneSpeaksAtCheckIn();
        leylaTellsHowItWent();
        questionsArePresented();
        leylaIsElected();
        mikkelIsPartner(people);
        everyoneDraws();
        hypothesesStayFromLeyla();
        leylaReviews();
        ideasAreTakenToHeart();
        everyoneWritesAlone();
        everyonePlacesThemself();
        theRoomIsErased();
        chestsHoldWhatWasPacked(people);
        theNextMeetingFollowsUp();
        assertThat(people.complaints()).isEmpty();
    }

    private void everyoneSpeaksAtCheckIn() {
        meeting.everyone(phone -> phone.sees(phone.word("room.waiting")));
        desk.begin();
        meeting.phone(PER).isIn("Incheckning");
        meeting.phone(FREJA).isIn("Indtjekning");
        meeting.phone(THOMAS).isIn("Check-in");
        screen.isIn("Incheckning");
        meeting.everyoneInTurn(Phone::speakAndPassOn);
        meeting.everyone(phone -> phone.sees(phone.word("room.round.done")));
    }

    private void leylaTellsHowItWent() {
        desk.next();
        meeting.everyone(phone -> assertThat(phone.field()).hasCount(0));
        desk.next();
        meeting.everyone(phone -> phone.sees(BROUGHT));
        meeting.everyoneBut(LEYLA, phone -> assertThat(phone.field()).hasCount(0));
        meeting.phone(LEYLA).give(TOLD);
        meeting.everyone(phone -> phone.sees(TOLD));
        screen.sees(BROUGHT);
    }

    private void questionsArePresented() {
        desk.next();
        meeting.phone(LEYLA).give(CASE);
        meeting.phone(FREJA).give(FREJAS);
        meeting.phone(THOMAS).give("How do I keep a team together that never meets?");
        meeting.everyone(phone -> phone.sees(CASE));
        meeting.everyone(phone -> phone.sees(FREJAS));
        screen.sees(FREJAS);
    }

    private void leylaIsElected() {
        desk.next();
        meeting.everyoneBut(IDA, phone -> phone.voteFor(phone.is(FREJA) ? FREJAS : CASE));
        meeting.phone(GORAN).sees(meeting.phone(GORAN).word("room.vote.given", 9, 10));
        assertThat(screen.find("vote-count")).hasCount(0);
        meeting.phone(IDA).voteFor(FREJAS);
        meeting.everyone(phone -> phone.hasVotes(CASE, 8));
        meeting.everyone(phone -> phone.hasVotes(FREJAS, 2));
        desk.elect(CASE);
        meeting.everyone(phone -> phone.sees(phone.word("room.vote.elected")));
    }

    private void mikkelIsPartner(People people) {
        desk.next();
        var mikkelsDesk = people.of(MIKKEL).desk().sitDown(meeting.room());
        mikkelsDesk.name("partner", "Mikkel");
        mikkelsDesk.page().close();
        meeting.phone(FREJA).sees("samtalepartner");
        meeting.phone(THOMAS).sees("conversation partner");
        meeting.everyoneBut(
                MIKKEL, phone -> assertThat(phone.find(".roles")).containsText("Mikkel"));
        assertThat(meeting.phone(MIKKEL).find(".roles")).containsText("Dig");
    }

    private void everyoneDraws() {
        desk.next();
        new DrawingTogether(meeting, screen).hold();
    }

    private void hypothesesStayFromLeyla() {
        meeting.goOnTo("Våra hypoteser");
        var leyla = meeting.phone(LEYLA);
        leyla.sees(leyla.word("room.outside"));
        assertThat(leyla.field()).hasCount(0);
        meeting.phone(FREJA).give(HYPOTHESES.get(0));
        meeting.phone(THOMAS).give(HYPOTHESES.get(1));
        meeting.phone(PER).give(HYPOTHESES.get(2));
        for (var hypothesis : HYPOTHESES)
            meeting.everyoneBut(LEYLA, phone -> phone.sees(hypothesis));
        noneOfItHasReachedLeyla();
    }

    /** Looks at the bytes: neither the sealed text nor the number of a hypothesis has come to her phone. */
    private void noneOfItHasReachedLeyla() {
        var sealed = meeting.phone(FREJA).sealedTexts("ul[id^=given]");
        assertThat(sealed).hasSize(3);
        for (var hypothesis : HYPOTHESES) meeting.phone(LEYLA).seesNot(hypothesis);
        for (var hypothesis : HYPOTHESES) screen.seesNot(hypothesis);
        somethingLaterReachesLeyla();
        assertThat(leylasWire.carried("<body class=\"room sealed phone\">")).isTrue();
        assertThat(sealed).noneMatch(leylasWire::carried);
        desk.next();
        meeting.phone(LEYLA).sees(HYPOTHESES.get(2));
        assertThat(sealed).allMatch(leylasWire::carried);
    }

    /** Then whatever was sent to her before it has come, too. */
    private void somethingLaterReachesLeyla() {
        var end = meeting.phone(LEYLA).endOfStep();
        desk.extend();
        assertThat(meeting.phone(LEYLA).clock()).not().hasAttribute("data-ends", end);
    }

    private void leylaReviews() {
        var leyla = meeting.phone(LEYLA);
        leyla.keep(HYPOTHESES.get(0));
        leyla.drop(HYPOTHESES.get(2));
        leyla.correct(HYPOTHESES.get(1), CORRECTED);
        meeting.everyone(phone -> phone.sees(CORRECTED));
        meeting.everyone(phone -> phone.sees(phone.word("room.verdict.KEPT")));
        meeting.everyone(phone -> phone.sees(phone.word("room.verdict.DROPPED")));
        meeting.everyoneBut(LEYLA, phone -> assertThat(phone.find(".judge")).hasCount(0));
    }

    private void ideasAreTakenToHeart() {
        desk.next();
        var leyla = meeting.phone(LEYLA);
        meeting.phone(IDA).give(IDEA);
        meeting.everyoneBut(LEYLA, phone -> phone.sees(IDEA));
        leyla.seesNot(IDEA);
        desk.next();
        leyla.sees(IDEA);
        leyla.commitTo(CHOSEN, "2031-03-05");
        meeting.everyone(phone -> phone.sees(CHOSEN));
        meeting.phone(FREJA).sees("5. marts 2031");
        meeting.phone(THOMAS).sees("5 March 2031");
    }

    private void everyoneWritesAlone() {
        desk.next();
        meeting.phone(FREJA).sees(meeting.phone(FREJA).word("room.seen.author"));
        meeting.phone(FREJA).give(FREJAS_OWN);
        meeting.phone(LEYLA).give("Jag är inte ensam om det.");
        meeting.phone(FREJA).sees(FREJAS_OWN);
        meeting.everyoneBut(FREJA, phone -> phone.seesNot(FREJAS_OWN));
        screen.seesNot(FREJAS_OWN);
    }

    private void everyonePlacesThemself() {
        desk.next();
        meeting.everyoneInTurn(Phone::speakAndPassOn);
        desk.next();
        meeting.everyoneBut(IDA, phone -> phone.placeOnScale(8));
        meeting.phone(PER).sees(meeting.phone(PER).word("room.scale.given", 9, 10));
        assertThat(meeting.phone(PER).find("scale-picture")).hasCount(0);
        meeting.phone(IDA).placeOnScale(5);
        meeting.everyone(phone -> assertThat(phone.find("scale-picture circle")).hasCount(10));
        assertThat(screen.find("scale-picture svg"))
                .hasAttribute("aria-label", Pattern.compile("5, 8, 8"));
    }

    private void theRoomIsErased() {
        desk.close();
        meeting.phone(FREJA).pack(FREJAS_OWN);
        meeting.phone(FREJA).pack(IDEA);
        meeting.phone(LEYLA).pack(CORRECTED);
        desk.erase();
        meeting.everyoneBut(FREJA, phone -> phone.sees(phone.word("room.erased")));
        meeting.phone(FREJA).sees("Rummet er tømt");
        screen.sees("Rummet är tömt");
    }

    private void chestsHoldWhatWasPacked(People people) {
        var frejas = Chest.of(people.of(FREJA));
        frejas.holds(FREJAS_OWN);
        frejas.holds(IDEA);
        frejas.holdsNot(CORRECTED);
        Chest.of(people.of(LEYLA)).holds(CORRECTED);
        var elsewhere = Chest.of(people.another(FREJA, Looks.LIGHT));
        elsewhere.holds(meeting.phone(FREJA).word("chest.closed"));
        elsewhere.holdsNot(FREJAS_OWN);
    }

    private void theNextMeetingFollowsUp() {
        var room = desk.openRoom(meeting.circle());
        desk.begin();
        desk.next();
        desk.next();
        meeting.everyone(phone -> phone.enter(room).sees(CHOSEN));
        meeting.phone(FREJA).sees("5. marts 2031");
        meeting.phone(PER).seesNot(BROUGHT);
        assertThat(meeting.phone(LEYLA).field()).hasCount(1);
        assertThat(meeting.phone(PER).field()).hasCount(0);
    }
}
