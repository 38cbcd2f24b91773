package tillit;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.*;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The server is killed in each of the eleven steps, and nothing that it called saved is lost. */
class KillTest {

    private static final int ENOUGH = 20;

    private final ClusterDatabase database = TestCluster.emptyDatabase();
    private final JdbcClient sql = TestCluster.asSuperuser(database.name());
    private final int port = FreePort.pick();

    @Test
    void what_was_saved_is_there_once_whichever_step_the_server_dies_in() {
        var server = start();
        try {
            var tallen = new LiveMeeting(server.port(), sql, AINO, MIKKEL, SARA, JONAS, LEYLA);
            for (var step : ElevenSteps.FIRST_OF_EACH) {
                while (!tallen.step().equals(step)) goesOn(tallen);
                var doomed = server;
                tallen.everybodySends(ENOUGH, doomed::kill);
                LogWatch.tellNothing(server.output());
                assertThat(tallen.acknowledged.toSendAgain()).as(step).isNotEmpty();
                server = start();
                tallen.acknowledged.mustStandIn(sql, tallen.room());
                tallen.everybodySendsAgain();
                tallen.acknowledged.mustStandIn(sql, tallen.room());
            }
            tallen.everybodySends(ENOUGH, this::dropEveryConnection);
            tallen.everybodySendsAgain();
            tallen.acknowledged.mustStandIn(sql, tallen.room());
            while (!tallen.step().equals(ElevenSteps.LAST)) goesOn(tallen);
            tallen.ends();
            LogWatch.tellNothing(server.output());
        } finally {
            server.close();
        }
    }

    private static void goesOn(LiveMeeting tallen) {
        if (tallen.step().equals("election")) tallen.elects(SARA);
        tallen.advances();
    }

    private void dropEveryConnection() {
        sql.sql(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = ?"
                                + " and pid <> pg_backend_pid()")
                .param(database.name())
                .query((row, _) -> row.getBoolean(1))
                .list();
    }

    private ServerProcess start() {
        return ServerProcess.on(database, "--server.port=" + port, "--tillit.trial=true");
    }
}
