package tillit.programme.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.organisation.Organisation;
import tillit.programme.course.Occasions;
import tillit.programme.kept.Programmes;

/** What has begun stays as it was, and the days of a part leave none of its occasions out. */
@HouseTest
class OccasionStaysTest {

    @Autowired private Programmes programmes;
    @Autowired private Occasions occasions;
    @Autowired private Organisation organisation;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private TestCourse course;
    private String changes;

    @BeforeEach
    void birgitta_has_said_when() {
        course = TestCourse.of(programmes, occasions, organisation, port);
        var here = course.adds("1");
        changes = course.path() + here.substring(here.indexOf("/occasions/"));
    }

    /** How it was is shown by quarter: what has begun stays in its own. */
    @Test
    void what_has_begun_is_neither_moved_nor_called_off() {
        sql.sql(
                        "update programme.occasion set starts_at = now() - interval '1 minute' where id = ?")
                .param(course.rolls().getFirst().occasion().id().value())
                .update();
        var form = course.form("2");
        form.put("place", "Biblioteket");

        var moved = course.birgitta().post(changes + "/change", form);
        var off = course.birgitta().post(changes + "/end", Map.of());

        assertThat(moved.statusCode()).isEqualTo(422);
        assertThat(off.statusCode()).isEqualTo(422);
        assertThat(off.body()).contains("Tillfället har börjat", "Alla tillfällen");
        assertThat(course.birgitta().get(changes + "/change").body())
                .contains("Tillfället har börjat")
                .doesNotContain("name=\"place\"", "Ställ in tillfället");
        var occasion = course.rolls().getFirst().occasion();
        assertThat(occasion.place()).isNotEqualTo("Biblioteket");
        assertThat(occasion.calledOff()).isFalse();
        occasions.callOff(occasion.id());
        assertThat(occasions.change(occasion.id(), occasion)).isFalse();
    }
}
