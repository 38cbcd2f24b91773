package tillit.obstacles.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.mandates.Trials;
import tillit.obstacles.SampleObstacles;
import tillit.obstacles.way.State;
import tillit.organisation.Organisation;

/** What Ekhamn shows of obstacles: every way in it could have been gone. */
@HouseTest
class TakenObstaclesTest {

    @Autowired private SampleObstacles samples;
    @Autowired private Reading reading;
    @Autowired private Pace pace;
    @Autowired private Trials trials;
    @Autowired private Organisation organisation;
    @Autowired private JdbcClient sql;

    @BeforeEach
    void ekhamn_as_it_begins() throws IOException {
        sql.sql("delete from obstacles.obstacle").update();
        var file = new ClassPathResource("trial/obstacles.csv");
        samples.take(file.getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void every_way_is_one_that_could_be_gone_and_none_leads_beyond_today() {
        assertThat(samples.areNone()).isFalse();
        assertThat(all())
                .hasSize(10)
                .allSatisfy(it -> {
                    assertThat(it.way().steps())
                            .allMatch(step -> !step.on().isAfter(organisation.today()))
                            .isSortedAccordingTo((one, next) -> one.on().compareTo(next.on()));
                    assertThat(it.place()).isPresent();
                });
        assertThat(reading.all("", true)).hasSize(3);
        assertThat(all())
                .filteredOn(it -> it.state(pace.country()) instanceof State.Closed)
                .hasSize(4);
        assertThat(reading.all("minuter", true).getFirst().turn()).isEqualTo(2);
    }

    @Test
    void a_kitchen_tries_to_decide_for_itself() {
        var kitchen = reading.all("köksbiträde", false).getFirst();
        var trial = kitchen.told().getLast().trial().flatMap(trials::find).orElseThrow();
        assertThat(trial.state()).isEqualTo(Trials.State.TRIED);
        assertThat(trial.plan().unit()).isEqualTo(kitchen.raiser().unit());
        assertThat(trial.plan().until()).isAfter(organisation.today());
    }

    private List<Obstacle> all() {
        return Stream.of(true, false).flatMap(open -> reading.all("", open).stream()).toList();
    }
}
