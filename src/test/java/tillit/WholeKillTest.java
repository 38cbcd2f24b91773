package tillit;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.SARA;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** A server with a database of its own is killed, and nothing that it called saved is lost. */
class WholeKillTest {

    /** The first time its database lives on as an orphan, the second time both are killed. */
    @Test
    void the_whole_program_dies_and_then_its_own_database_too_and_all_they_had_comes_back()
            throws IOException {
        var data = Fork.folder("killed-house");
        FileSystemUtils.deleteRecursively(data);
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        try (var program = start(data)) {
            keeps(program, first);
        }
        try (var program = start(data)) {
            keeps(program, second);
            postgresOf(data).destroyForcibly();
        }
        try (var program = start(data)) {
            var sara = Visitor.signedIn(program.port(), SARA);
            assertThat(sara.get("/chest").body()).contains(first.toString(), second.toString());
            for (var one : new UUID[] {first, second}) isThere(sara, one);
        }
    }

    private static void keeps(ServerProcess program, UUID item) {
        var fields = Map.of("item", item.toString(), "content", SealedWords.some());
        var answer = Visitor.signedIn(program.port(), SARA).post("/chest/items", fields);
        assertThat(answer.statusCode()).isEqualTo(204);
        var sara = Visitor.signedIn(program.port(), SARA);
        assertThat(wayOn(sara.post("/obstacles", obstacle(item)))).endsWith("/" + item);
        assertThat(wayOn(sara.post("/lessons", lesson(item)))).endsWith("/" + item);
        var principle = found("/foundation/[0-9a-f-]{36}", sara.get("/foundation"));
        var own = found(principle + "/units/[0-9a-f-]{36}", sara.get(principle));
        assertThat(wayOn(sara.post(own, reading(item)))).contains(principle);
    }

    private static void isThere(Visitor sara, UUID item) {
        var principle = found("/foundation/[0-9a-f-]{36}", sara.get("/foundation"));
        for (var page : List.of("/obstacles/" + item, "/lessons/" + item, principle))
            assertThat(sara.get(page).body()).contains(said(item));
    }

    private static String wayOn(HttpResponse<String> saved) {
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
        return saved.headers().firstValue("Location").orElseThrow();
    }

    private static String found(String address, HttpResponse<String> page) {
        var matcher = Pattern.compile(address).matcher(page.body());
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    private static Map<String, String> reading(UUID id) {
        return Map.of(
                "key", id.toString(),
                "words", said(id),
                "day", LocalDate.now(ZoneId.of("Europe/Stockholm")).toString(),
                "people", "7");
    }

    private static Map<String, String> lesson(UUID id) {
        return Map.of(
                "key", id.toString(),
                "kind", "HELPED",
                "title", said(id),
                "situation", "Dörren var låst.",
                "tried", "Vi frågade vaktmästaren.",
                "happened", "Han hade nyckeln.",
                "next", "Fråga först.",
                "question", "HARD_TALK",
                "as", "name",
                "own", "yes");
    }

    private static Map<String, String> obstacle(UUID id) {
        return Map.of(
                "key", id.toString(),
                "what", said(id),
                "source", "rule",
                "route", "own",
                "hits", "us",
                "by", "myself",
                "step", "send");
    }

    private static String said(UUID id) {
        return "Det tar en dag att byta dörrkod " + id;
    }

    private static ProcessHandle postgresOf(Path data) throws IOException {
        var lines = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElseThrow();
    }

    private static ServerProcess start(Path data) {
        return ServerProcess.start(
                Map.of(), "--server.port=0", "--tillit.trial=true", "--tillit.data=" + data);
    }
}
