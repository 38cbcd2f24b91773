package tillit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hall whose phones two servers serve, one of which is killed while everybody sends words. */
class GatheringKillTest {

    private static final int PHONES = 120;
    private static final int EACH = 3;

    /** No two of them are forms of one word. */
    private static final List<String> WORDS =
            List.of(
                    "tillit tid samarbete mod tydlighet humor respekt närvaro öppenhet ansvar dialog glädje"
                            .split(" "));

    /** How many phones send each. */
    private static final int TIMES = PHONES * EACH / 12;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String STEP = "success-factors";

    private final ClusterDatabase database = TestCluster.emptyDatabase();
    private final HttpClient web =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<RoamingPhone> phones = new ArrayList<>();
    private final List<RoamingStream> streams = new ArrayList<>();
    private final AtomicInteger accepted = new AtomicInteger();
    private ServerProcess doomed;
    private ServerProcess other;
    private TwoServerDay day;

    @BeforeEach
    void two_servers_serve_birgittas_day() {
        doomed = start();
        other = start();
        day = TwoServerDay.of(doomed.port());
        for (int i = 0; i < PHONES; i++)
            phones.add(new RoamingPhone(web, day.code(), ports(i % 2 == 0)));
        phones.forEach(phone -> streams.add(phone.comesIn()));
        day.goesTo(STEP);
        streams.add(day.screen(web, ports(true)));
        streams.forEach(stream -> sees(stream, TwoServerDay.QUESTION));
    }

    @AfterEach
    void everybody_goes_home() {
        streams.forEach(RoamingStream::close);
        doomed.close();
        other.close();
    }

    @Test
    void every_word_that_was_accepted_stands_once_on_every_wall() {
        everybodySends();

        assertThat(phones).anySatisfy(phone -> assertThat(phone.again()).isPositive());
        var saved = day.at(other.port());
        for (var word : WORDS)
            assertThat(saved.words())
                    .containsIgnoringCase(word + "</strong> <span class=\"count\">" + TIMES + "<");
        await().atMost(PATIENCE).untilAsserted(this::allStandOnTheScreen);
        phones.forEach(this::seesAllAndItsOwn);
        saved.goesTo("coffee");
        streams.forEach(stream -> sees(stream, "Kaffe"));
        assertThat(streams).filteredOn(stream -> stream.opened() == 2).hasSize(PHONES / 2 + 1);
        LogWatch.tellNothing(doomed.output());
        LogWatch.tellNothing(other.output());
    }

    /** The server dies when a third is accepted. */
    private void everybodySends() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < PHONES; i++) {
                int number = i;
                threads.execute(() -> sendsThree(number));
            }
            await().atMost(PATIENCE).until(() -> accepted.get() >= PHONES);
            doomed.kill();
        }
        assertThat(accepted).hasValue(PHONES * EACH);
    }

    private void sendsThree(int number) {
        for (int i = number * EACH; i < (number + 1) * EACH; i++) {
            phones.get(number).sends(STEP, WORDS.get(i % WORDS.size()));
            accepted.incrementAndGet();
        }
    }

    private void allStandOnTheScreen() {
        var screen = streams.getLast().newest();
        for (var word : WORDS) {
            assertThat(screen).containsIgnoringCase(word + " " + TIMES);
            assertThat(times(word + "</text>", screen)).as(word).isEqualTo(1);
        }
    }

    /** The wall as the phone shows it, and each of its own words once, however often it was sent. */
    private void seesAllAndItsOwn(RoamingPhone phone) {
        var wall = phone.page("/wall");
        for (var word : WORDS)
            assertThat(times(word + " <(b|strong)>" + TIMES + "<", wall)).as(word).isEqualTo(1);
        assertThat(times("/withdrawal\"", phone.page(""))).isEqualTo(EACH);
    }

    private static void sees(RoamingStream stream, String text) {
        await().atMost(PATIENCE).until(() -> stream.newest().contains(text));
    }

    private static int times(String pattern, String page) {
        var folded = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return (int) Pattern.compile(pattern, folded).matcher(page).results().count();
    }

    /** Of the servers, the doomed one first or last. */
    private int[] ports(boolean doomedFirst) {
        return doomedFirst
                ? new int[] {doomed.port(), other.port()}
                : new int[] {other.port(), doomed.port()};
    }

    private ServerProcess start() {
        return ServerProcess.on(database, "--server.port=0", "--tillit.trial=true");
    }
}
