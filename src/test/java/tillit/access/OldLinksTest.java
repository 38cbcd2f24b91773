package tillit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.trial.Cast;

/** Sign-in links do not lie about for longer than they must. */
@HouseTest
class OldLinksTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    @Autowired private OldLinks links;
    @Autowired private JdbcClient sql;
    @Autowired private Clock clock;

    @BeforeEach
    void there_are_no_links() {
        sql.sql("delete from access.sign_in_link").update();
    }

    @Test
    void a_day_after_a_link_was_used_or_ran_out_it_is_gone() {
        link("waits", HOUR, null);
        link("ran out just now", HOUR.negated(), null);
        link("ran out yesterday", DAY.plus(HOUR).negated(), null);
        link("used just now", HOUR, HOUR.negated());
        link("used yesterday", HOUR, DAY.plus(HOUR).negated());

        links.delete();

        assertThat(left()).containsExactlyInAnyOrder("waits", "ran out just now", "used just now");
    }

    private List<String> left() {
        return sql.sql("select convert_from(hash, 'UTF8') from access.sign_in_link")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private void link(String name, Duration expires, @Nullable Duration used) {
        sql.sql(
                        "insert into access.sign_in_link (hash, person, expires_at, used_at) values (?, ?, ?, ?)")
                .param(name.getBytes(StandardCharsets.UTF_8))
                .param(Cast.SARA.id().value())
                .param(in(expires))
                .param(used == null ? null : in(used))
                .update();
    }

    private Timestamp in(Duration from) {
        return Timestamp.from(clock.instant().plus(from));
    }
}
