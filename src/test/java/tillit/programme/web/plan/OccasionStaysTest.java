package tillit.programme.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
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

    @Test
    void days_of_the_part_that_leave_it_out_are_refused_and_nothing_typed_is_lost() {
        var part = course.part();
        var day = LocalDate.parse(course.form("1").get("day"));
        var form =
                new HashMap<>(
                        Map.of(
                                "name", "Grundkursen i höst",
                                "first", part.days().from().toString(),
                                "last", day.minusDays(1).toString(),
                                "hours", "6",
                                "times", "1",
                                "who", "3"));

        var early = course.birgitta().post(course.path(), form);

        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body())
                .contains("Ett tillfälle är efter den dagen", "value=\"Grundkursen i höst\"")
                .doesNotContain("före den dagen", "<a href=\"/\" aria-current");
        assertThat(course.part()).isEqualTo(part);
        assertThat(course.birgitta().get("/").body()).contains("<a href=\"/\" aria-current");
        course.adds("1");
        form.put("first", day.plusDays(1).toString());
        form.put("last", part.days().to().orElseThrow().toString());
        assertThat(course.birgitta().post(course.path(), form).body())
                .contains("2 tillfällen är före den dagen");
        for (var roll : course.rolls()) occasions.callOff(roll.occasion().id());
        assertThat(course.birgitta().post(course.path(), form).body())
                .doesNotContain("före den dagen");
    }
}
