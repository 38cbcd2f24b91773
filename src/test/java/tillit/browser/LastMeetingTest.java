package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.LEYLA;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.conversation.Circles;
import tillit.trial.Cast;

/** At the last meeting only what all stand by leaves the room. */
@HouseTest
@InBrowser
class LastMeetingTest {

    private static final String REPORTS = "Vi lägger för mycket tid på rapporter.";
    private static final String TIME = "Nya chefer behöver mer tid det första året.";

    private Meeting meeting;

    @BeforeEach
    void twoSentencesAreOnTheTable(@Autowired Circles circles, People people) {
        var key = CircleOf.method("collegial-supervision-last", circles, "Almen", FREJA, LEYLA);
        meeting = Meeting.of(people, key, AINO, FREJA, LEYLA);
        meeting.desk().begin();
        meeting.goOnTo("Det vi vill säga");
        meeting.phone(LEYLA).give(REPORTS);
        meeting.phone(LEYLA).give(TIME);
        meeting.goOnTo("Bara om alla vill");
    }

    @Test
    void eachTicksWhatTheyStandByAndItIsSeenWhatAllStandBy() {
        votes(AINO, REPORTS, TIME);
        votes(FREJA, REPORTS);
        meeting.phone(FREJA).sees(meeting.phone(FREJA).word("room.vote.given", 2, 3));
        votes(LEYLA, REPORTS, TIME);
        meeting.everyone(phone -> phone.hasVotes(REPORTS, 3));
        meeting.everyone(phone -> phone.hasVotes(TIME, 2));
        meeting.phone(LEYLA).sees("2 av 3 har röstat på den");
        assertThat(meeting.desk().find("[id^=elect]")).hasCount(0);
    }

    @Test
    void whoIsInDoubtLeavesAllEmptyAndTheVoteIsDone() {
        votes(AINO, REPORTS);
        votes(FREJA);
        votes(LEYLA, REPORTS);
        meeting.phone(LEYLA).hasVotes(REPORTS, 2);
        meeting.phone(LEYLA).hasVotes(TIME, 0);
    }

    private void votes(Cast who, String... sentences) {
        var phone = meeting.phone(who);
        phone.find("label.candidate").first().waitFor();
        for (var sentence : sentences) phone.find("label.candidate").getByText(sentence).click();
        phone.press("[id^=vote]");
        phone.find("[id^=counted], .task .told").first().waitFor();
    }
}
