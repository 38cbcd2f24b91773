package tillit.conversation.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.*;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import tillit.Gathering;
import tillit.HouseTest;
import tillit.conversation.CircleId;

/** Circles are read many at a time: who leads fifty does not wait for fifty. */
@HouseTest
class WholeCirclesTest {

    @Autowired private CircleKeeper circles;
    @Autowired private DataSource database;

    private final AtomicInteger questions = new AtomicInteger();

    @Test
    void three_circles_take_as_few_questions_as_one_and_come_as_they_were_asked_for() {
        var one = Gathering.of(circles, SARA, JONAS);
        var other = Gathering.of(circles, FREJA);
        circles.substitute(one.circle(), one.room(), SARA.id(), OLLE.id());
        var third = Gathering.of(circles).circle();
        var nowhere = new CircleId(UUID.randomUUID());

        var found = counting().of(List.of(third, other.circle(), nowhere, one.circle()));

        assertThat(questions).hasValue(4);
        assertThat(found)
                .extracting(Circle::id)
                .containsExactly(third, other.circle(), one.circle());
        assertThat(found.getFirst().people()).containsExactlyInAnyOrder(AINO.id(), MIKKEL.id());
        assertThat(found.get(1).people()).contains(FREJA.id()).doesNotContain(SARA.id());
        assertThat(found.getLast().meeting(one.room()).substitutes())
                .containsExactly(new Meeting.Substitute(SARA.id(), OLLE.id()));
        assertThat(found.get(1).meeting(other.room()).substitutes()).isEmpty();
    }

    private WholeCircles counting() {
        return new WholeCircles(
                JdbcClient.create(
                        new DelegatingDataSource(database) {
                            @Override
                            public Connection getConnection() throws SQLException {
                                questions.incrementAndGet();
                                return super.getConnection();
                            }
                        }));
    }
}
