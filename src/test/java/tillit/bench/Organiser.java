package tillit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Birgitta, who makes a gathering over HTTP and leads it; only its code is read from the database. */
final class Organiser {

    private static final String METHOD = "bench-hall";
    private static final List<String> STEPS =
            List.of("welcome", "calm", "three", "stalled", "rush");

    private static final int AT_A_TABLE = 8;

    private final Web web;
    private final JdbcClient sql;
    private final Web.Session session;
    private final UUID gathering;
    private String step = STEPS.getFirst();

    private Organiser(Web web, JdbcClient sql, Web.Session session, UUID gathering) {
        this.web = web;
        this.sql = sql;
        this.session = session;
        this.gathering = gathering;
    }

    /** Puts the method of the hall where a house looks for methods of its own. */
    static void bringMethod(Path data) throws IOException {
        var folder = Files.createDirectories(data.resolve("methods"));
        try (var method = Organiser.class.getResourceAsStream("/bench/" + METHOD + ".yaml")) {
            Files.copy(Objects.requireNonNull(method), folder.resolve(METHOD + ".yaml"));
        }
    }

    /** Makes a gathering with a table for every eight, and starts it. */
    static Organiser of(Program house, int people) {
        var web = new Web(house.address());
        var door = web.open("/trial", Web.Session.NONE);
        var signedIn = web.post("/trial", door, Web.form("person", "BIRGITTA"));
        var session = web.open("/gatherings/new?method=" + METHOD, signedIn);
        var tables = String.valueOf(people / AT_A_TABLE + 1);
        web.post(
                "/gatherings",
                session,
                Web.form("method", METHOD, "name", "Bänken", "tables", tables));
        var made = house.sql().sql("select id from conversation.gathering where name = 'Bänken'");
        var it = new Organiser(web, house.sql(), session, made.query(UUID.class).single());
        it.move("OPEN", it.step);
        return it;
    }

    String code() {
        return ask("select code from conversation.gathering where id = ?", String.class);
    }

    /** Goes on until this step is the one of now. */
    void goOnTo(String wanted) {
        while (!step.equals(wanted)) goOn();
    }

    /** Answers when that was answered, in nanoseconds. */
    long goOn() {
        return move("ADVANCE", STEPS.get(STEPS.indexOf(step) + 1));
    }

    /** The same, a step back. */
    long goBack() {
        return move("RETURN", STEPS.get(STEPS.indexOf(step) - 1));
    }

    /** How many words are stored. */
    long stored() {
        return words("count(*)");
    }

    /** How many different things the phones have said, by the key that each gave it. */
    long storedOnce() {
        return words("count(distinct e.key)");
    }

    private long words(String what) {
        return ask(
                "select "
                        + what
                        + " from conversation.gathering g join conversation.room_event e on e.room = g.room"
                        + " join conversation.room_text t on t.room = e.room and t.seq = e.seq"
                        + " where g.id = ? and e.kind = 'Contributed'",
                Long.class);
    }

    private <T> T ask(String question, Class<T> answer) {
        return sql.sql(question).param(gathering).query(answer).single();
    }

    private long move(String how, String to) {
        var form = Web.form("move", how, "step", step, "key", UUID.randomUUID().toString());
        web.post("/gatherings/" + gathering + "/steps", session, form);
        step = to;
        return System.nanoTime();
    }
}
