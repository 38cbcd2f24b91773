package tillit.programme.web.network;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tillit.HouseTest;
import tillit.MovedClock;
import tillit.conversation.circle.CircleKeeper;
import tillit.notice.Notices;
import tillit.organisation.Amendment;
import tillit.organisation.Change;
import tillit.organisation.Days;
import tillit.organisation.EndReason;
import tillit.organisation.Organisation;
import tillit.organisation.Position;
import tillit.programme.network.Hosting;
import tillit.trial.Cast;

/** Sara is ill and says nothing; Mikkel would like to meet, and Göran is not in it. */
@HouseTest
@Import(MovedClock.InTheHouse.class)
class SilentHostTest {

    @Autowired private CircleKeeper circles;
    @Autowired private Hosting hosting;
    @Autowired private Notices notices;
    @Autowired private Organisation organisation;
    @Autowired private MovedClock clock;
    @LocalServerPort private int port;

    private TestNetwork network;

    @BeforeEach
    void sara_is_the_first_to_host() {
        network = TestNetwork.of(circles, notices, port, SARA, GORAN);
        network.join(SARA, MIKKEL);
    }

    @Test
    void she_is_reminded_once_and_a_week_later_the_turn_may_be_passed_on() {
        pass(Duration.ofDays(13));
        assertThat(network.mails(SARA)).isEmpty();
        pass(Duration.ofHours(25));
        pass(Duration.ofHours(23));
        assertThat(network.mails(SARA)).hasSize(1);
        assertThat(network.newest(SARA).subject()).startsWith("Du är värd nästa gång");
        assertThat(network.newest(SARA).calendar()).isEmpty();

        network.handOn(MIKKEL, 1);
        assertThat(network.page(MIKKEL))
                .contains("Sara Nyström er vært næste gang")
                .doesNotContain("Værten har ikke nået");

        pass(Duration.ofHours(6 * 24 + 2));
        network.handOn(GORAN, 1);
        assertThat(network.page(MIKKEL))
                .contains("Sara Nyström er vært næste gang", "Værten har ikke nået");
        network.handOn(MIKKEL, 1);
        network.handOn(MIKKEL, 1);
        assertThat(network.page(SARA)).contains("Mikkel Holm är värd nästa gång");
        assertThat(network.mails(SARA)).hasSize(2);
        assertThat(network.newest(SARA).subject()).startsWith("Nästa är värd");
        assertThat(network.newest(SARA).text()).contains("Din tur kommer igen");
        assertThat(network.newest(MIKKEL).subject()).startsWith("Nu er du vært");
    }

    @Test
    void when_she_says_something_after_all_it_is_her_meeting() {
        pass(Duration.ofDays(15));
        pass(Duration.ofDays(8));
        var meeting = TestNetwork.meeting(1, organisation.today().plusDays(20));
        network.send(SARA, "/meeting", meeting);
        network.handOn(MIKKEL, 1);
        assertThat(network.page(MIKKEL)).contains("Hur får vi ro?");
        pass(Duration.ofDays(15));
        assertThat(network.mails(SARA)).hasSize(2);
    }

    @Test
    void when_she_leaves_her_work_those_she_invited_are_told() {
        network.send(SARA, "/meeting", TestNetwork.meeting(1, organisation.today().plusDays(20)));
        pass(Duration.ofHours(1));
        var invited = network.newest(MIKKEL);
        assertThat(TestNetwork.calendar(invited).getMethod().isRequest()).isTrue();
        int sarasMails = network.mails(SARA).size();
        var goes = works(SARA);
        amend(goes, goes.stream().map(this::untilYesterday).toList());
        try {
            pass(Duration.ofHours(1));
            pass(Duration.ofHours(1));
        } finally {
            amend(goes.stream().map(this::untilYesterday).toList(), goes);
        }

        var mails = network.mails(MIKKEL);
        assertThat(mails.getFirst().subject()).startsWith("Nu er du vært");
        var off = mails.get(1);
        assertThat(off.subject()).startsWith("Aflyst møde");
        assertThat(TestNetwork.calendar(off).getMethod().isCancel()).isTrue();
        assertThat(TestNetwork.uid(off)).isEqualTo(TestNetwork.uid(invited));
        assertThat(TestNetwork.sequence(off)).isGreaterThan(TestNetwork.sequence(invited));
        assertThat(mails.get(2)).isEqualTo(invited);
        assertThat(network.mails(SARA)).hasSize(sarasMails);
        assertThat(network.page(MIKKEL)).doesNotContain("Hur får vi ro?");
    }

    private List<Position> works(Cast who) {
        var today = organisation.today();
        return organisation.history().positions().stream()
                .filter(it -> it.person().equals(who.id()) && it.days().contains(today))
                .toList();
    }

    private Position untilYesterday(Position it) {
        return new Position(
                it.person(),
                it.unit(),
                it.level(),
                it.employment(),
                Days.between(it.days().from(), organisation.today().minusDays(1)),
                Optional.of(EndReason.LEFT));
    }

    private void amend(List<Position> before, List<Position> after) {
        organisation.amend(
                new Amendment(
                        Change.none(), Change.none(), new Change<>(before, after), Change.none()));
    }

    /** And a night comes. */
    private void pass(Duration time) {
        clock.moveTo(clock.instant().plus(time));
        hosting.remind();
    }
}
