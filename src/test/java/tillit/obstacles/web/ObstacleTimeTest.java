package tillit.obstacles.web;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.HENRIK;
import static tillit.trial.Cast.SARA;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.MovedClock;
import tillit.law.Retention;
import tillit.notice.Notices;
import tillit.obstacles.kept.By;
import tillit.obstacles.kept.Nights;
import tillit.obstacles.kept.Raising;
import tillit.organisation.Amendment;
import tillit.organisation.Change;
import tillit.organisation.Days;
import tillit.organisation.Organisation;
import tillit.organisation.Position;
import tillit.trial.Cast;

/** What happens to an obstacle by itself: silence, a new owner, the question whether it is gone, forgetting. */
@HouseTest
@Import(MovedClock.InTheHouse.class)
class ObstacleTimeTest {

    @Autowired private Raising raising;
    @Autowired private Organisation organisation;
    @Autowired private Notices notices;
    @Autowired private Nights nights;
    @Autowired private Retention retention;
    @Autowired private JdbcClient sql;
    @Autowired private MovedClock clock;

    @Value("${tillit.zone}")
    private ZoneId zone;

    @LocalServerPort private int port;

    @BeforeEach
    void nothing_else_rests_with_anybody() {
        clock.leaveTimeUntilMidnight(zone);
        sql.sql("delete from obstacles.obstacle").update();
    }

    @AfterEach
    void what_is_searched_is_what_the_steps_add_up_to() {
        Standing.isWhatStepsAddUpTo(sql);
    }

    @Test
    void silence_goes_up_step_by_step_says_so_and_stays_at_the_top() {
        var it = raised(By.MYSELF);
        var anna = it.anna().id();
        until(deadline(it));
        nights.pass();
        assertThat(it.page(GORAN, it.path()))
                .contains("Sara Nyström")
                .doesNotContain("gått upp till");

        nextNight();

        assertThat(it.page(GORAN, it.path()))
                .contains("Ingen svarade i tid. Därför har det gått upp till");
        assertThat(it.subjects(organisation, anna))
                .containsExactly("Ditt hinder har gått upp ett steg");
        assertThat(it.subjects(organisation, SARA.id()))
                .startsWith("Ett hinder har gått vidare från ditt bord");
        assertThat(it.sends(SARA, "answer", it.answer("removed", "För sent"))).isEqualTo(403);
        until(deadline(it));
        nextNight();
        assertThat(it.subjects(organisation, HENRIK.id()))
                .containsExactly("Ett hinder har kommit upp till dig");
        assertThat(it.page(HENRIK, "/obstacles/desk")).contains("20 arbetsdagar kvar");

        for (int level = 0; level < 4; level++) {
            until(deadline(it));
            nextNight();
            nights.pass();
        }

        assertThat(it.page(GORAN, it.path())).contains("högre upp finns ingen");
        assertThat(kinds(it)).containsOnlyOnce("silent_at_top").endsWith("silent_at_top");
        assertThat(it.subjects(organisation, anna))
                .containsOnlyOnce("Ditt hinder väntar fortfarande");
    }

    @Test
    void four_weeks_later_it_is_asked_whether_it_is_gone_and_what_is_not_is_open_again() {
        var it = raised(By.WORKPLACE);
        assertThat(it.sends(SARA, "answer", it.answer("changed", "En underskrift räcker.")))
                .isEqualTo(302);
        assertThat(it.sends(SARA, "confirmation", Map.of("gone", "yes"))).isEqualTo(302);
        assertThat(kinds(it)).endsWith("answered");
        until(organisation.today().plusWeeks(4));
        nights.pass();
        nights.pass();
        assertThat(kinds(it)).containsOnlyOnce("gone_asked");
        assertThat(it.page(SARA, "/")).contains("Är det borta på riktigt?", it.path());
        assertThat(it.page(GORAN, "/")).doesNotContain(it.path());

        var no = Map.of("gone", "no", "said", "Nu krävs två.", "key", UUID.randomUUID().toString());
        for (int i = 0; i < 2; i++) assertThat(it.sends(SARA, "confirmation", no)).isEqualTo(302);

        assertThat(it.page(GORAN, it.path())).contains("Det var inte borta.", "Nu krävs två.");
        assertThat(it.subjects(organisation, SARA.id())).startsWith("Ett hinder är öppet igen");
        var again = it.answer("removed", "Ingen underskrift.");
        again.put("turn", "2");
        assertThat(it.sends(SARA, "answer", again)).isEqualTo(302);
        until(organisation.today().plusWeeks(4));
        assertThat(it.sends(SARA, "confirmation", Map.of("gone", "yes"))).isEqualTo(302);
        assertThat(it.page(GORAN, it.path())).contains("Det är borta, säger den som skrev.");

        erasedAfterTwoYears(it);
    }

    private void erasedAfterTwoYears(TestObstacle it) {
        until(organisation.today().plusMonths(24).minusDays(1));
        retention.erase();
        assertThat(it.page(GORAN, it.path())).contains("tre underskrifter", "Nu krävs två.");
        until(organisation.today().plusDays(1));
        retention.erase();
        assertThat(it.page(GORAN, it.path()))
                .contains("Texten är raderad")
                .doesNotContain("underskrift", "Nu krävs två.");
        assertThat(it.page(GORAN, "/obstacles?show=answered&q=underskrifter"))
                .doesNotContain(it.path());
    }

    @Test
    void when_its_owner_leaves_the_next_one_answers_at_once_and_has_days_of_their_own() {
        var it = raised(By.MYSELF);
        until(deadline(it).minusDays(3));
        var managing = positions(SARA);
        amend(managing, managing.stream().map(this::untilYesterday).toList());
        try {
            assertThat(it.sends(SARA, "answer", it.answer("removed", "Jag slutar"))).isEqualTo(403);
            nights.pass();
            assertThat(kinds(it)).containsExactly("raised", "owned", "owned");
            assertThat(deadline(it)).isAfter(organisation.today().plusWeeks(3));
            assertThat(it.page(GORAN, it.path())).doesNotContain("Sara Nyström");
        } finally {
            amend(managing.stream().map(this::untilYesterday).toList(), managing);
        }
        assertThat(it.sends(SARA, "answer", it.answer("removed", "Jag är tillbaka")))
                .isEqualTo(403);
    }

    @Test
    void a_question_nobody_replies_to_ends_by_itself() {
        var it = raised(By.MYSELF);
        var before = deadline(it);
        assertThat(it.sends(SARA, "questions", it.answer("", "Vilka tre?"))).isEqualTo(302);
        assertThat(it.subjects(organisation, it.anna().id()))
                .containsExactly("En fråga om ditt hinder");
        until(before);
        nextNight();
        assertThat(kinds(it)).endsWith("asked");
        assertThat(it.page(SARA, "/obstacles/desk")).contains("arbetsdagar kvar");
        until(before.plusWeeks(4));
        nights.pass();
        assertThat(kinds(it)).endsWith("silent");
    }

    @Test
    void of_a_quarter_with_fewer_than_five_answers_nothing_is_told() {
        until(organisation.today().plusMonths(3).withDayOfMonth(1));
        for (int i = 0; i < 5; i++) {
            var it = raised(By.MYSELF);
            assertThat(it.page(GORAN, "/obstacles/figures")).doesNotContain("<dt>");
            assertThat(it.sends(SARA, "answer", it.answer("changed", "Nu är det gjort.")))
                    .isEqualTo(302);
        }
        var page = signedIn(GORAN).get("/obstacles/figures").body();
        assertThat(page).contains("5 av 5", "Timmar om året").doesNotContain("Sara", "Hemtjänst");
    }

    private tillit.Visitor signedIn(Cast who) {
        return tillit.Visitor.signedIn(port, who);
    }

    private TestObstacle raised(By by) {
        return TestObstacle.raised(raising, organisation, notices, port, by);
    }

    private void nextNight() {
        until(organisation.today().plusDays(1));
        nights.pass();
    }

    /** The morning of that day. */
    private void until(LocalDate day) {
        var morning = day.atTime(5, 0).atZone(zone).toInstant();
        if (morning.isAfter(clock.instant())) clock.moveTo(morning.plus(Duration.ofMinutes(1)));
    }

    private LocalDate deadline(TestObstacle it) {
        return sql.sql(
                        "select on_day, days from obstacles.step where obstacle = ? and unit is not null order by number desc limit 1")
                .param(it.id().value())
                .query((row, _) ->
                        tillit.law.Country.at(zone)
                                .workingDaysAfter(
                                        row.getObject("on_day", LocalDate.class),
                                        row.getInt("days")))
                .single();
    }

    private List<String> kinds(TestObstacle it) {
        return sql.sql("select kind from obstacles.step where obstacle = ? order by number")
                .param(it.id().value())
                .query((row, _) -> row.getString("kind"))
                .list();
    }

    private List<Position> positions(Cast who) {
        return organisation.positions(who.id(), organisation.today());
    }

    private Position untilYesterday(Position it) {
        var days = new Days(it.days().from(), Optional.of(organisation.today().minusDays(1)));
        return new Position(
                it.person(), it.unit(), it.level(), it.employment(), days, it.endReason());
    }

    private void amend(List<Position> go, List<Position> come) {
        organisation.amend(
                new Amendment(Change.none(), Change.none(), new Change<>(go, come), Change.none()));
    }
}
