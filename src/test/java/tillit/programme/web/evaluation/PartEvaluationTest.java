package tillit.programme.web.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.organisation.Organisation;
import tillit.programme.course.Occasions;
import tillit.programme.kept.Programmes;
import tillit.programme.web.TestOccasion;

/** Birgitta reads how the occasions of a course were, all together. */
@HouseTest
class PartEvaluationTest {

    /** So long ago that nobody can answer about anything in those three months. */
    private static final Duration LONG_AGO = Duration.ofDays(-200);

    @Autowired private Programmes programmes;
    @Autowired private Occasions occasions;
    @Autowired private Organisation organisation;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private TestOccasion course;

    @BeforeEach
    void birgitta_has_announced_a_course() {
        course = TestOccasion.of(programmes, occasions, organisation);
    }

    @Test
    void occasions_of_three_months_are_summed_up_without_those_of_which_too_few_have_answered() {
        said(LONG_AGO, 6, "Mer tid");
        said(LONG_AGO, 5, "Mindre fika");
        said(LONG_AGO, 4, "Hemligt");
        assertThat(page())
                .contains("11 svar från 2 tillfällen.", "<strong>11 svar</strong>")
                .contains("11 rader från dem som var där", "Mer tid", "Mindre fika")
                .doesNotContain("Hemligt", "15 svar");
    }

    @Test
    void what_is_not_over_for_all_is_not_told() {
        said(Duration.ofHours(-5), 9, "I dag");
        assertThat(page()).contains("tre månader i taget").doesNotContain("9 svar", "I dag");
    }

    @Test
    void a_part_that_is_not_there_leads_back() {
        var answer =
                birgitta()
                        .get(
                                "/programmes/%s/parts/%s/evaluation"
                                        .formatted(course.programme(), UUID.randomUUID()));
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    private void said(Duration when, int people, String line) {
        var occasion = course.in(when, Duration.ZERO);
        for (int number = 0; number < people; number++)
            sql.sql("insert into programme.evaluation values (gen_random_uuid(), ?, 5, 4, ?)")
                    .params(occasion.id().value(), line)
                    .update();
    }

    private String page() {
        return birgitta()
                .get(
                        "/programmes/%s/parts/%s/evaluation"
                                .formatted(course.programme(), course.part().id()))
                .body();
    }

    private Visitor birgitta() {
        return Visitor.signedIn(port, BIRGITTA);
    }
}
