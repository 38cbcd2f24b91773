package tillit.obstacles.web;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.access.PersonId;
import tillit.access.SignedIn;
import tillit.notice.Notices;
import tillit.obstacles.ObstacleId;
import tillit.obstacles.kept.Answering;
import tillit.obstacles.kept.By;
import tillit.obstacles.kept.Raising;
import tillit.obstacles.kept.Reading;
import tillit.organisation.Organisation;
import tillit.organisation.Position;
import tillit.organisation.Unit;

/** The same is in the way of several: they say so, and take it back, and two become one. */
@HouseTest
class MetByOthersTest {

    @Autowired private Raising raising;
    @Autowired private Answering answering;
    @Autowired private Reading reading;
    @Autowired private Organisation organisation;
    @Autowired private Notices notices;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    @Test
    void two_that_are_the_same_become_one_with_the_workplaces_of_both() {
        var one = raised(By.WORKPLACE);
        var other = raised(By.MYSELF);
        one.signedIn(GORAN).post(one.path() + "/workplaces", Map.of());
        assertThat(one.page(SARA, "/obstacles/desk?obstacle=" + one.id()))
                .contains("Lägg ihop dem");
        assertThat(one.sends(SARA, "joining", Map.of("into", other.id().toString())))
                .isEqualTo(302);
        assertThat(one.sends(SARA, "joining", Map.of("into", other.id().toString())))
                .isEqualTo(302);
        assertThat(other.sends(SARA, "joining", Map.of("into", one.id().toString())))
                .isEqualTo(302);
        assertThat(one.page(MIKKEL, one.path())).contains(other.path());
        assertThat(other.page(GORAN, other.path())).contains("2 arbetsplatser möter det här.");
        assertThat(steps(other.id().value())).isEqualTo(2);
        Standing.isWhatStepsAddUpTo(sql);
    }

    @Test
    void a_workplace_takes_back_that_it_meets_it_and_whoever_raised_it_does_not() {
        var it = raised(By.MYSELF);
        var removal = it.path() + "/workplaces/removal";
        assertThat(it.page(GORAN, it.path())).doesNotContain(removal);
        it.signedIn(GORAN).post(it.path() + "/workplaces", Map.of());
        assertThat(it.page(GORAN, it.path())).contains(removal, "2 arbetsplatser");
        assertThat(it.page(SARA, it.path())).doesNotContain(removal);
        it.signedIn(SARA).post(removal, Map.of());
        assertThat(it.page(SARA, it.path())).contains("2 arbetsplatser");
        for (int i = 0; i < 2; i++) it.signedIn(GORAN).post(removal, Map.of());
        assertThat(it.page(GORAN, it.path()))
                .contains("En arbetsplats möter", "Vi har det också")
                .doesNotContain(removal);
    }

    @Test
    void what_has_become_one_with_it_still_counts_its_own_workplace() {
        var unit = organisation.managed(GORAN.id(), organisation.today()).getFirst();
        var above = managers().filter(it -> unit.parent().filter(it.unit()::equals).isPresent());
        var owner = above.findFirst().orElseThrow().person();
        var into = raisedBy(GORAN.id());
        var beside = managers().filter(it -> isBeside(it, unit)).findFirst().orElseThrow();
        var one = raisedBy(beside.person());
        assertThat(answering.join(one, into, owner, UUID.randomUUID())).isTrue();
        var found = reading.find(into).orElseThrow();
        assertThat(found.met()).containsExactlyInAnyOrder(unit.id(), beside.unit());
        for (var who : List.of(beside.person(), GORAN.id())) raising.meetsNoLonger(into, who);
        assertThat(reading.find(into).orElseThrow().met()).hasSize(2);
    }

    private boolean isBeside(Position manager, Unit unit) {
        return !manager.unit().equals(unit.id())
                && organisation
                        .unit(manager.unit(), organisation.today())
                        .filter(it -> it.parent().equals(unit.parent()))
                        .isPresent();
    }

    private Stream<Position> managers() {
        return organisation.history().positions().stream()
                .filter(it -> it.manages() && it.days().contains(organisation.today()));
    }

    private ObstacleId raisedBy(PersonId person) {
        var id = ObstacleId.random();
        var name = organisation.person(person).orElseThrow().name();
        raising.raise(
                id, TestObstacle.story(), By.MYSELF, new SignedIn(person, name, "sv", Set.of()));
        return id;
    }

    private TestObstacle raised(By by) {
        return TestObstacle.raised(raising, organisation, notices, port, by);
    }

    private int steps(UUID obstacle) {
        return sql.sql("select count(*) from obstacles.step where obstacle = ?")
                .param(obstacle)
                .query(Integer.class)
                .single();
    }
}
