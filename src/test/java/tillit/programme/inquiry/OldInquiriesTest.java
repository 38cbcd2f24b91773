package tillit.programme.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.SARA;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Kind;
import tillit.programme.plan.PartId;
import tillit.programme.template.Templates;

/** A year after a part of analysis nothing is left of what anybody said in words. */
@HouseTest
class OldInquiriesTest {

    @Autowired private Programmes programmes;
    @Autowired private Organisation organisation;
    @Autowired private Surveys surveys;
    @Autowired private Interviews interviews;
    @Autowired private SurveyBook book;
    @Autowired private OldInquiries old;
    @Autowired private JdbcClient sql;

    private ProgrammeId programme = new ProgrammeId(new UUID(0, 0));
    private PartId part = new PartId(new UUID(0, 0));

    @BeforeEach
    void sara_has_answered_and_somebody_was_interviewed() {
        var today = organisation.today();
        var plan =
                Templates.find("kalundborg")
                        .orElseThrow()
                        .begin("År", today, Set.of(), "sv", () -> new PartId(UUID.randomUUID()));
        programme = programmes.make(BIRGITTA.id(), UUID.randomUUID(), plan);
        programmes.announce(programme);
        part =
                plan.parts().stream()
                        .filter(one -> one.kind() == Kind.ANALYSIS)
                        .findFirst()
                        .orElseThrow()
                        .id();
        surveys.open(programme, part, new Survey("Vad?", List.of("a", "b", "c"), today));
        surveys.answer(programme, part, SARA.id(), new Picked(Set.of(2), "En morgon"));
        interviews.add(
                programme,
                part,
                new Interview(new InterviewId(UUID.randomUUID()), today, "Rektor", "Tid"));
    }

    @Test
    void words_are_forgotten_a_year_after_the_part_and_numbers_stay() {
        ended(organisation.today().minusYears(1));
        old.forget();
        assertThat(book.answers(programme, part))
                .containsExactly(new Picked(Set.of(2), "En morgon"));
        assertThat(interviews.of(programme, part)).hasSize(1);

        ended(organisation.today().minusYears(1).minusDays(1));
        old.forget();
        assertThat(book.answers(programme, part)).containsExactly(new Picked(Set.of(2), ""));
        assertThat(interviews.of(programme, part)).isEmpty();
    }

    private void ended(LocalDate day) {
        sql.sql("update programme.part set first_day = ?, last_day = ? where id = ?")
                .params(day.minusDays(9), day, part.value())
                .update();
    }
}
