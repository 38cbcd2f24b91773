package tillit.conversation.gathering.web.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.conversation.gathering.web.desk.RunSheet.When.*;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tillit.conversation.method.Event;
import tillit.conversation.method.Method;
import tillit.conversation.method.MethodFile;
import tillit.conversation.method.RoomState;
import tillit.conversation.method.SkipReason;
import tillit.conversation.method.StepId;

/** What comes, and when: five minutes alone, twelve at tables, four to vote, nine to decide. */
class RunSheetTest {

    private static final String FILE = "/methods/three-step-dialogue-30.yaml";
    private static final Instant NINE = Instant.parse("2026-11-24T08:00:00Z");
    private static final StepId ALONE = new StepId("own-reflection");
    private static final StepId TABLES = new StepId("exchange");

    private final Method dialogue = dialogue();

    @Test
    void before_it_begins_everything_lies_ahead_without_a_time() {
        var sheet = sheet(RoomState.empty());
        assertThat(sheet.lines()).extracting(RunSheet.Line::when).containsOnly(LATER);
        assertThat(sheet.lines()).allMatch(line -> line.from().isEmpty());
        assertThat(sheet.over()).isEmpty();
    }

    @Test
    void once_begun_each_step_has_the_time_at_which_it_will_begin() {
        var sheet = sheet(RoomState.empty().apply(entered(ALONE, NINE, 5)));
        assertThat(sheet.lines())
                .extracting(line -> line.from().orElseThrow())
                .containsExactly(NINE, at(5), at(17), at(21));
        assertThat(sheet.over()).contains(at(30));
    }

    @Test
    void five_minutes_more_move_all_that_comes() {
        var longer =
                RoomState.empty()
                        .apply(entered(ALONE, NINE, 5))
                        .apply(new Event.StepExtended(ALONE, 300));
        assertThat(sheet(longer).over()).contains(at(35));
    }

    @Test
    void what_is_over_stands_before_now_and_what_was_skipped_says_so() {
        var state =
                RoomState.empty()
                        .apply(entered(ALONE, NINE, 5))
                        .apply(new Event.StepSkipped(ALONE, SkipReason.NO_TIME))
                        .apply(entered(TABLES, at(1), 12));
        var lines = sheet(state).lines();
        assertThat(lines).extracting(RunSheet.Line::when).containsExactly(PAST, NOW, LATER, LATER);
        assertThat(lines.getFirst().skipped()).contains(SkipReason.NO_TIME);
        assertThat(lines.get(1).from()).isEqualTo(Optional.of(at(1)));
    }

    @Test
    void at_the_end_all_of_it_is_over() {
        var state = RoomState.empty().apply(entered(ALONE, NINE, 5)).apply(new Event.Closed(at(9)));
        assertThat(sheet(state).lines()).extracting(RunSheet.Line::when).containsOnly(PAST);
    }

    private RunSheet sheet(RoomState state) {
        return RunSheet.of(dialogue, state.course());
    }

    private static Event entered(StepId step, Instant when, int minutes) {
        return new Event.StepEntered(step, when, minutes * 60);
    }

    private static Instant at(int minutes) {
        return NINE.plusSeconds(minutes * 60L);
    }

    private static Method dialogue() {
        try (var file = RunSheetTest.class.getResourceAsStream(FILE)) {
            var yaml = new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
            return ((MethodFile.Read) MethodFile.read(yaml, FILE)).method();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
