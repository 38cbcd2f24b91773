package tillit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.trial.Cast;

/** The house stands, Ekhamn lives in it, and whoever knocks gets an answer. */
@HouseTest
class StartTest {

    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    @Test
    void a_stranger_is_welcomed_and_aino_finds_her_circles() {
        var stranger = new Visitor(port);
        assertThat(stranger.get("/").statusCode()).isEqualTo(200);

        var aino = Visitor.signedIn(port, Cast.AINO);
        assertThat(aino.get("/").body()).contains("Tallen", "Ljungen");
    }

    @Test
    void the_application_cannot_change_tables() {
        assertThat(sql.sql("select current_user").query(String.class).single())
                .isEqualTo("tillit_app");
    }
}
