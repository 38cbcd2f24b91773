package tillit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.obstacles.document.Because;
import tillit.organisation.Organisation;

/** What was promised to be gone is gone the night it was promised for, and not a night sooner. */
@HouseTest
class RetentionTest {

    @Autowired private Retention retention;
    @Autowired private Organisation organisation;
    @Autowired private JdbcClient sql;

    private final UUID document = UUID.randomUUID();
    private final UUID clearOut = UUID.randomUUID();

    @AfterEach
    void tidy() {
        sql.sql("delete from obstacles.document where id = ?").param(document).update();
        sql.sql("delete from obstacles.clear_out where id = ?").param(clearOut).update();
    }

    @Test
    void a_text_goes_on_its_day_and_how_many_went_is_kept() {
        var today = organisation.today();
        document();
        propose(UUID.randomUUID(), today);
        propose(UUID.randomUUID(), today.minusDays(3));
        propose(UUID.randomUUID(), today.plusDays(1));
        int before = erased(today);

        retention.erase();

        assertThat(left()).isEqualTo(1);
        assertThat(erased(today)).isEqualTo(before + 2);
    }

    private int erased(LocalDate day) {
        return retention.newest(1000).stream()
                .filter(one -> one.day().equals(day) && one.what().equals("proposal"))
                .mapToInt(Retention.Erased::texts)
                .sum();
    }

    private int left() {
        return sql.sql("select count(*) from obstacles.proposal where document = ?")
                .param(document)
                .query(Integer.class)
                .single();
    }

    private void document() {
        sql.sql(
                        """
                        insert into obstacles.document (id, name, kind, owner, adopted_by, since, gone_on, gone_because)
                        values (?, 'Rutin för kaffe', 'ROUTINE', ?, '', '2020-01-01', '2021-01-01', ?)
                        """)
                .params(document, UUID.randomUUID(), Because.NOBODY_NEEDS_IT.name())
                .update();
        sql.sql(
                        "insert into obstacles.clear_out (id, name, begins, last_day) values (?, 'x', ?, ?)")
                .params(clearOut, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 1))
                .update();
    }

    private void propose(UUID unit, LocalDate erasedOn) {
        sql.sql(
                        """
                        insert into obstacles.proposal (clear_out, unit, document, why, handling, erased_on)
                        values (?, ?, ?, 'x', 'EVERYBODY/ENDED/24', ?)
                        """)
                .params(clearOut, unit, document, erasedOn)
                .update();
    }
}
