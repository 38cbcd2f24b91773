package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.IDA;
import static tillit.trial.Cast.LEYLA;
import static tillit.trial.Cast.OLLE;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.conversation.Circles;

/** People come late, leave, are taken away, or send somebody else. */
@HouseTest
@InBrowser
class ComingAndGoingTest {

    private static final String CASE = "Hur får jag tid att leda?";

    private Meeting meeting;
    private People people;
    private TrialKey key;

    @BeforeEach
    void leylasQuestionIsPresented(@Autowired Circles circles, People people) {
        this.people = people;
        key = TestCircle.of(circles, "Hasseln", FREJA, LEYLA, IDA);
        meeting = Meeting.of(people, key, AINO, FREJA, LEYLA);
        meeting.desk().begin();
        meeting.goOnTo("Våra frågor");
        meeting.phone(LEYLA).give(CASE);
    }

    @Test
    void idaComesLateAndIsWhereTheOthersAre() {
        people.of(IDA).takeKey(key.address());
        var ida = meeting.comesIn(IDA);
        ida.isIn("Våra frågor");
        ida.sees(CASE);
        ida.give("Får man fråga när man kommer sent?");
        meeting.phone(FREJA).sees("Får man fråga när man kommer sent?");
        meeting.phone(FREJA).sees("Ida");
    }

    @Test
    void nobodyWaitsForTheVoteOfOneWhoLeft() {
        meeting.desk().next();
        meeting.everyoneBut(FREJA, phone -> phone.voteFor(CASE));
        meeting.phone(LEYLA).sees(meeting.phone(LEYLA).word("room.vote.given", 2, 3));
        meeting.phone(FREJA).leave();
        meeting.phone(LEYLA).hasVotes(CASE, 2);
    }

    @Test
    void theLeaderIsToldThatTheCaseOwnerLeftAndTheyMayComeBack() {
        meeting.desk().next();
        meeting.everyone(phone -> phone.voteFor(CASE));
        meeting.desk().elect(CASE);
        meeting.desk().next();
        meeting.phone(LEYLA).leave();
        meeting.desk().sees(meeting.desk().word("room.desk.absent", "Leyla"));
        meeting.phone(LEYLA).enter(meeting.room());
        meeting.desk().seesNot(meeting.desk().word("room.desk.absent", "Leyla"));
        meeting.phone(LEYLA).sees("ärendeägare");
    }

    @Test
    void whoWasTakenAwayGoesDarkAndCannotComeBack() {
        meeting.phone(FREJA).sees(CASE);
        CirclePage.of(meeting.circle(), people.of(AINO)).remove("Freja Kjær");
        var freja = meeting.phone(FREJA).page();
        assertThat(freja.locator("body")).not().containsText(CASE);
        assertThat(freja.locator("h1")).hasText(Words.in("da").of("shell.error.refused"));
        for (var path : new String[] {"/rooms/" + meeting.room(), "/circles/" + meeting.circle()}) {
            var answer = freja.navigate(path);
            assertEquals(403, answer.status());
        }
        meeting.phone(LEYLA).sees(CASE);
    }

    @Test
    void olleComesInsteadOfIda() {
        CirclePage.of(meeting.circle(), people.of(AINO))
                .substitute("Olle Berg", "Ida Sjöqvist-Møller");
        people.of(OLLE).takeKeyOnly(key.address());
        var olle = meeting.comesIn(OLLE);
        olle.sees(CASE);
        olle.give("Vad skulle din chef säga?");
        meeting.phone(LEYLA).sees("Olle");
    }
}
