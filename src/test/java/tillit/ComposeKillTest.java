package tillit;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The server is killed while tables are sought: nothing is changed, the page says so, and they can be sought again. */
class ComposeKillTest {

    private final ClusterDatabase database = TestCluster.emptyDatabase();
    private final JdbcClient sql = TestCluster.asSuperuser(database.name());

    @Test
    void half_a_search_leaves_the_composition_as_it_was() {
        var page = "";
        try (var server = start()) {
            var birgitta = Visitor.signedIn(server.port(), BIRGITTA);
            page = make(birgitta);
            birgitta.post(page + "/search", Map.of());
            assertThat(sql.sql("select count(*) from composition.work").query(Long.class).single())
                    .isOne();
            server.kill();
            LogWatch.tellNothing(server.output());
        }
        assertThat(states(page)).isZero();

        try (var server = start()) {
            var birgitta = Visitor.signedIn(server.port(), BIRGITTA);
            assertThat(birgitta.get(page).body()).contains("Servern stannade mitt i sökningen");
            birgitta.post(page + "/search", Map.of());
            birgitta.post(page + "/search/end", Map.of());
            var made = page;
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> states(made) == 1);
            assertThat(birgitta.get(page).body()).contains(page + "/states/1");
        }
    }

    private static String make(Visitor birgitta) {
        var form = new HashMap<String, String>();
        form.putAll(
                Map.of(
                        "form",
                        "tables",
                        "key",
                        UUID.randomUUID().toString(),
                        "name",
                        "Chefsdagar"));
        form.putAll(
                Map.of("who", "3", "day", "2026-11-22", "gatherings", "4", "from", "7", "to", "8"));
        return birgitta.post("/compositions", form)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll("^http://[^/]+", "");
    }

    private long states(String page) {
        return sql.sql("select count(*) from composition.state where composition = ?::uuid")
                .param(page.substring(page.lastIndexOf('/') + 1))
                .query(Long.class)
                .single();
    }

    private ServerProcess start() {
        return ServerProcess.on(database, "--server.port=0", "--tillit.trial=true");
    }
}
