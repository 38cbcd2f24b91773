package tillit.composition.web.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.LeadersDay;
import tillit.organisation.Organisation;
import tillit.trial.Cast;

/** Birgitta looks for the times of tables. */
@HouseTest
class NoTimesTest {

    @Autowired private Compositions compositions;
    @Autowired private Organisation organisation;
    @LocalServerPort private int port;

    @Test
    void she_is_told_for_what_times_are_found_and_led_back() {
        var day = "/compositions/" + LeadersDay.composed(compositions, organisation);
        var birgitta = Visitor.signedIn(port, Cast.BIRGITTA);
        for (var path : new String[] {"", "/plan", "/progress", "/1/1", "/1/calendar"}) {
            var answer = birgitta.get(day + "/times" + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body())
                    .as(path)
                    .contains("Det är samtalsgrupper som får tider", "href=\"" + day + "\"");
        }
        assertThat(birgitta.post(day + "/times/timetable", Map.of()).body())
                .contains("Det är samtalsgrupper som får tider");
        assertThat(birgitta.get(day).body()).doesNotContain("/times\"");
    }
}
