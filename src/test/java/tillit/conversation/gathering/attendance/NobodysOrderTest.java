package tillit.conversation.gathering.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.gathering.GatheringPlan;
import tillit.conversation.gathering.Gatherings;
import tillit.trial.Cast;

/** Who can read the database finds seats in the order in which they came; of names they find none. */
@HouseTest
class NobodysOrderTest {

    private static final List<String> CAME =
            IntStream.rangeClosed(1, 40).mapToObj(number -> "Gäst %02d".formatted(number)).toList();

    @Autowired private Gatherings gatherings;
    @Autowired private Attendance attendance;
    @Autowired private JdbcClient sql;

    @Test
    void where_a_name_lies_and_what_wrote_it_tell_nothing_of_when_it_came() {
        var gathering = gathering();
        for (var name : CAME) attendance.add(gathering, name);
        assertThat(asTheyLie(gathering)).isEqualTo(CAME);

        attendance.mix();

        assertThat(asTheyLie(gathering)).hasSize(40).isNotEqualTo(CAME);
        assertThat(transactions(gathering)).isEqualTo(1);
        assertThat(attendance.of(gathering.id())).isEqualTo(CAME);
    }

    @Test
    void a_list_to_which_nobody_was_added_is_left_alone() {
        var gathering = gathering();
        for (var name : CAME) attendance.add(gathering, name);
        attendance.mix();
        var lay = asTheyLie(gathering);
        attendance.mix();
        assertThat(asTheyLie(gathering)).isEqualTo(lay);
    }

    private Gathering gathering() {
        var plan = new GatheringPlan("Chefsdagen", "leaders-day", List.of(), Map.of(), true);
        return gatherings.find(gatherings.make(plan, Cast.BIRGITTA.id())).orElseThrow();
    }

    private List<String> asTheyLie(Gathering gathering) {
        return sql.sql("select name from conversation.attendance where gathering = ? order by ctid")
                .param(gathering.id().value())
                .query((row, _) -> row.getString("name"))
                .list();
    }

    private int transactions(Gathering gathering) {
        return sql.sql(
                        "select count(distinct xmin::text) from conversation.attendance where gathering"
                                + " = ?")
                .param(gathering.id().value())
                .query(Integer.class)
                .single();
    }
}
