package tillit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static tillit.trial.Cast.BIRGITTA;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.trial.Cast;

/** Many want to come, and the server is killed in the middle: who was told that they have a place has it, once. */
class ComingKillTest {

    private static final int COURSES = 12;
    private static final int ENOUGH = 24;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final List<Cast> ALL =
            Stream.of(Cast.values()).filter(who -> who.level().isPresent()).toList();

    /** Somebody and the occasion to which they come. */
    private record Place(UUID person, UUID occasion) {}

    private final ClusterDatabase database = TestCluster.emptyDatabase();
    private final JdbcClient sql = TestCluster.asSuperuser(database.name());
    private final Set<Place> told = ConcurrentHashMap.newKeySet();

    @Test
    void who_was_told_of_a_place_has_it_once_and_one_mail() throws SQLException {
        try (var server = start()) {
            var programme = offersCourses(Visitor.signedIn(server.port(), BIRGITTA));
            var visitors = ALL.stream().map(who -> Visitor.signedIn(server.port(), who)).toList();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var visitor : visitors)
                    threads.execute(
                            () -> comesToAll(programme, visitors.indexOf(visitor), visitor));
                await().atMost(PATIENCE).until(() -> told.size() >= ENOUGH);
                killBetweenPlaceAndMail(server);
            }
            LogWatch.tellNothing(server.output());
        }
        assertThat(told).hasSizeBetween(ENOUGH, ALL.size() * COURSES - 1);
        assertThat(kept()).containsAll(told);
        eachHasOneMail();

        try (var server = start()) {
            var programme = programme();
            for (var who : ALL)
                comesToAll(programme, ALL.indexOf(who), Visitor.signedIn(server.port(), who));
        }
        assertThat(kept()).hasSize(ALL.size() * COURSES).containsAll(told);
        eachHasOneMail();
    }

    /** Whoever has just got a place waits with their mail for this connection. */
    private void killBetweenPlaceAndMail(ServerProcess server) throws SQLException {
        try (var other = database.cluster().asSuperuser(database.name()).getConnection()) {
            other.setAutoCommit(false);
            try (var statement = other.createStatement()) {
                statement.execute("lock table notice.outbox in exclusive mode");
            }
            await().atMost(PATIENCE)
                    .until(() -> sessions("query like 'insert into notice.outbox%'") > 0);
            server.kill();
        }
        await().atMost(PATIENCE).until(() -> sessions("true") == 0);
    }

    /** Of the house, not of this test. */
    private long sessions(String which) {
        return sql.sql(
                        "select count(*) from pg_stat_activity where datname = ? and usename <> current_user and "
                                + which)
                .param(database.name())
                .query(Long.class)
                .single();
    }

    private void comesToAll(String programme, int who, Visitor visitor) {
        try {
            for (var occasion : occasions())
                if (visitor.post(programme + "/occasions/" + occasion + "/coming", Map.of())
                                .statusCode()
                        == 302) told.add(new Place(ALL.get(who).id().value(), occasion));
        } catch (UncheckedIOException cut) {
            assertThat(told).isNotEmpty();
        }
    }

    /** Neither a place without a mail, nor a mail without a place, nor two. */
    private void eachHasOneMail() {
        var mails =
                sql.sql(
                                """
                                select count(*) from programme.enrolment e
                                join programme.occasion on occasion.id = e.occasion
                                join programme.offer on offer.id = occasion.offer
                                join organisation.person on person.id = e.person
                                join notice.outbox on recipient = email and subject like '%: ' || offer.name
                                group by e.person, e.occasion
                                """)
                        .query(Integer.class)
                        .list();
        assertThat(mails).hasSameSizeAs(kept()).containsOnly(1);
        assertThat(
                        sql.sql(
                                        "select count(*) from notice.outbox where subject like '%: Kurs __'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(mails.size());
    }

    private List<Place> kept() {
        return sql.sql("select person, occasion from programme.enrolment")
                .query((row, _) ->
                        new Place(
                                row.getObject("person", UUID.class),
                                row.getObject("occasion", UUID.class)))
                .list();
    }

    private List<UUID> occasions() {
        return sql.sql("select id from programme.occasion order by id")
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private String programme() {
        return "/programmes/"
                + sql.sql("select id from programme.programme").query(UUID.class).single();
    }

    private String offersCourses(Visitor birgitta) {
        var today = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
        send(
                birgitta,
                "/programmes",
                Map.of("template", "circles", "name", "Kurser", "first", today));
        send(birgitta, programme() + "/announcement", Map.of());
        var part =
                sql.sql("select id from programme.part where kind = 'course' order by first_day")
                        .query(UUID.class)
                        .list()
                        .getFirst();
        var path = programme() + "/parts/" + part;
        IntStream.range(10, 10 + COURSES)
                .forEach(number ->
                        send(birgitta, path + "/offers", Map.of("name", "Kurs " + number)));
        sql.sql("select id from programme.offer")
                .query(UUID.class)
                .list()
                .forEach(offer ->
                        send(
                                birgitta,
                                path + "/occasions",
                                Map.of(
                                        "offer", offer.toString(),
                                        "day", today,
                                        "from", "09:00",
                                        "to", "12:00",
                                        "place", "Rådhuset",
                                        "places", "500",
                                        "leave", today)));
        assertThat(occasions()).hasSize(COURSES);
        return programme();
    }

    private static void send(Visitor visitor, String path, Map<String, String> form) {
        assertThat(visitor.post(path, form).statusCode()).as(path).isEqualTo(302);
    }

    private ServerProcess start() {
        var url =
                "postgres://%s:%s@%s"
                        .formatted(
                                ClusterDatabase.OWNER,
                                database.cluster().secrets().owner(),
                                database.url().replace("jdbc:postgresql://", ""));
        return ServerProcess.start(
                Map.of("DATABASE_URL", url), "--server.port=0", "--tillit.trial=true");
    }
}
