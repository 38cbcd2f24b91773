package tillit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.conversation.room.WritingProgram;

/** A hall of phones writes, and everything dies that can; what was answered "done" is there, once. */
class WritingKillTest {

    /** What is answered a moment too soon is lost only if the connection breaks in that moment. */
    private static final int OFTEN = 30;

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Set<UUID> saved = ConcurrentHashMap.newKeySet();
    private final Set<UUID> again = ConcurrentHashMap.newKeySet();
    private volatile UUID room = new UUID(0, 0);
    private EmbeddedCluster cluster;
    private ClusterDatabase database;
    private JdbcClient sql;
    private Process server;

    /** It keeps what it has committed when it crashes, as that of the other tests does not. */
    @BeforeEach
    void the_hall_writes() throws IOException {
        cluster = EmbeddedCluster.in(Fork.folder("crashing"));
        database = new ClusterDatabase(cluster, "hall_" + ProcessHandle.current().pid());
        database.make();
        sql = JdbcClient.create(cluster.asSuperuser("postgres"));
        server = new ProcessBuilder(command()).redirectErrorStream(true).start();
        Thread.ofPlatform().daemon().start(() -> server.inputReader().lines().forEach(this::hear));
    }

    @AfterEach
    void the_house_is_emptied() throws IOException {
        server.destroyForcibly().onExit().join();
        sql.sql("drop database " + database.name() + " with (force)").update();
        cluster.close();
    }

    @Test
    void what_was_answered_is_there_once_whatever_dies_in_the_middle() {
        for (int i = 0; i < OFTEN; i++) {
            savesMore(100);
            dropEveryConnection();
        }
        assertThat(again).isNotEmpty();
        savesMore(100);
        crashPostgresInTheMiddle();
        savesMore(500);
        mustStandInTheLog();

        server.destroyForcibly().onExit().join();

        mustStandInTheLog();
    }

    private void mustStandInTheLog() {
        var told = Set.copyOf(saved);
        var log = JdbcClient.create(cluster.asSuperuser(database.name()));
        var keys =
                log.sql(
                                "select e.key from conversation.room_event e join conversation.room_text t"
                                        + " on t.room = e.room and t.seq = e.seq and t.content = 'Tanke '"
                                        + " || e.key where e.room = ?")
                        .param(room)
                        .query(UUID.class)
                        .list();
        assertThat(keys).doesNotHaveDuplicates().containsAll(told);
        assertThat(column(log, "select content from conversation.room_text where room = ?"))
                .doesNotHaveDuplicates();
        var numbers =
                column(log, "select seq from conversation.room_event where room = ? order by seq");
        assertThat(numbers)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, numbers.size())
                                .mapToObj(Long::toString)
                                .toList());
    }

    private List<String> column(JdbcClient log, String query) {
        return log.sql(query).param(room).query((row, _) -> row.getString(1)).list();
    }

    private void savesMore(int enough) {
        var before = saved.size();
        await().atMost(PATIENCE).until(() -> saved.size() >= before + enough);
    }

    private void dropEveryConnection() {
        sql.sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = ?")
                .param(database.name())
                .query((row, _) -> row.getBoolean(1))
                .list();
    }

    /**
     * When one of its processes dies without a word, PostgreSQL ends all others, and reads its log anew. A crash
     * between two writes is met by nobody; then there is another.
     */
    private void crashPostgresInTheMiddle() {
        var before = again.size();
        while (again.size() == before) {
            await().atMost(PATIENCE).until(this::oneIsKilled);
            savesMore(100);
        }
    }

    /** False while none has come back since they were all dropped. */
    private boolean oneIsKilled() {
        return sql.sql("select pid from pg_stat_activity where datname = ? limit 1")
                .param(database.name())
                .query(Long.class)
                .optional()
                .flatMap(ProcessHandle::of)
                .map(ProcessHandle::destroyForcibly)
                .orElse(false);
    }

    private void hear(String line) {
        var words = line.split(" ", -1);
        if (line.startsWith("room ")) room = UUID.fromString(words[1]);
        if (line.startsWith("saved ")) saved.add(UUID.fromString(words[1]));
        if (line.startsWith("again ")) again.add(UUID.fromString(words[1]));
    }

    private List<String> command() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program =
                List.of(
                        java,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx400m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingProgram.class.getName(),
                        "--server.port=0");
        var settings =
                FreshDatabase.settings(database).entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue());
        return Stream.concat(program.stream(), settings).toList();
    }
}
