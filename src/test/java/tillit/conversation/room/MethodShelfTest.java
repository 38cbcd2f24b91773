package tillit.conversation.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tillit.conversation.method.Method;

class MethodShelfTest {

    private static final String MORNING_ROUND =
            """
            id: morning-round
            version: 1
            room: sealed
            group: 3-12
            languages: [sv]
            name: { sv: Morgonrunda }
            about: { sv: Fem minuter innan dagen börjar. }
            steps:
              - id: how-are-we
                kind: round
                minutes: 5
                name: { sv: Hur mår vi }
                say: { sv: Ett ord var. }
                do: { sv: Säg ett ord. }
            """;

    @TempDir private Path folder;

    @Test
    void a_municipality_puts_a_method_of_its_own_on_the_shelf() throws IOException {
        write("morning-round.yaml", MORNING_ROUND);
        assertThat(new MethodShelf(folder).all())
                .extracting(Method::id)
                .contains("morning-round", "collegial-supervision");
    }

    @Test
    void its_own_comes_before_one_of_the_same_name_that_ships() throws IOException {
        write("mentor-talk.yaml", MORNING_ROUND.replace("morning-round", "mentor-talk"));
        assertThat(new MethodShelf(folder).method("mentor-talk").minutes()).isEqualTo(5);
    }

    @Test
    void a_broken_one_stops_the_start_and_says_what_is_wrong() throws IOException {
        write("morning-round.yaml", MORNING_ROUND.replace("minutes: 5", "minutes: 0"));
        assertThatThrownBy(() -> new MethodShelf(folder))
                .hasMessageContaining("morning-round.yaml")
                .hasMessageContaining("minutes");
    }

    @Test
    void without_a_folder_there_are_those_that_ship() throws IOException {
        assertThat(new MethodShelf(folder.resolve("none")).has("leaders-day")).isTrue();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
