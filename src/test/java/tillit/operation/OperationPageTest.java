package tillit.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.Gathering;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.conversation.circle.CircleKeeper;
import tillit.trial.Cast;

/** Sven sees that the server is well, and nothing of what people do in it. */
@HouseTest
class OperationPageTest {

    @Autowired private CircleKeeper circles;
    @Autowired private Vitals vitals;
    @Autowired private MeterRegistry meters;
    @LocalServerPort private int port;

    @Test
    void the_database_answers_and_every_number_can_be_read() {
        var page = Visitor.signedIn(port, Cast.SVEN).get("/operation").body();
        assertThat(page).contains("svarar, PostgreSQL 18").doesNotContain("går inte att läsa");
        assertThat(vitals.all()).allMatch(vital -> vital.value().isPresent());
    }

    @Test
    void an_open_room_is_counted_and_not_named() {
        var before = meters.get("tillit.rooms.open").gauge().value();
        Gathering.of(circles, Cast.SARA);
        assertThat(meters.get("tillit.rooms.open").gauge().value()).isEqualTo(before + 1);
        assertThat(Visitor.signedIn(port, Cast.SVEN).get("/operation").body())
                .doesNotContain("Kastanjen", "Sara");
    }

    @Test
    void nobody_else_sees_it() {
        for (var who : new Cast[] {Cast.BIRGITTA, Cast.AINO, Cast.HENRIK})
            assertThat(Visitor.signedIn(port, who).get("/operation").statusCode()).isEqualTo(403);
    }
}
