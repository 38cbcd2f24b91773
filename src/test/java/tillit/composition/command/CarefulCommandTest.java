package tillit.composition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bin/tillit compose} does not do to whoever types it. */
class CarefulCommandTest {

    private static final String PEOPLE = "person_id,wishes\naino,sara;ainoo\nsara,\n";
    private static final String RULES = "form: pairs\nrules: [{would-like: wishes}]\n";

    @TempDir private Path folder;
    private Typed typed;

    @BeforeEach
    void two_people_of_ekhamn() throws IOException {
        typed = new Typed(folder).with("people.csv", PEOPLE).with("rules.yaml", RULES);
    }

    @Test
    void no_file_that_was_read_is_written_over() throws IOException {
        for (var option : List.of("--out", "--json", "--trace"))
            for (var file : List.of("people.csv", "rules.yaml")) {
                var answer =
                        option.equals("--out")
                                ? typed.compose(option, typed.path(file))
                                : typed.compose(
                                        "--out", typed.path("r.csv"), option, typed.path(file));

                assertThat(answer.code()).isEqualTo(2);
                assertThat(answer.errors()).contains(option).contains("are the same file");
            }
        assertThat(typed.read("people.csv")).isEqualTo(PEOPLE);
        assertThat(typed.read("rules.yaml")).isEqualTo(RULES);
    }

    @Test
    void result_and_report_are_two_files_and_neither_is_the_one_that_is_checked() throws IOException {
        var same = typed.path("r.csv");

        assertThat(typed.compose("--out", same, "--json", same).code()).isEqualTo(2);
        assertThat(Path.of(same)).doesNotExist();
        typed.with("theirs.csv", "person_id,group\naino,1\nsara,1\n");
        var theirs = typed.path("theirs.csv");
        assertThat(typed.compose("--check", theirs, "--json", theirs).code()).isEqualTo(2);
        assertThat(typed.read("theirs.csv")).startsWith("person_id");
    }

    @Test
    void another_way_to_a_file_is_seen_through() throws IOException {
        var roundabout = folder.resolve("../" + folder.getFileName() + "/people.csv").toString();
        var link = Files.createSymbolicLink(folder.resolve("link"), folder);
        var behind = link.resolve("new.csv").toString();

        assertThat(typed.compose("--out", roundabout).code()).isEqualTo(2);
        assertThat(typed.compose("--out", typed.path("new.csv"), "--json", behind).code())
                .isEqualTo(2);
        assertThat(typed.read("people.csv")).isEqualTo(PEOPLE);
    }

    @Test
    void what_is_thrown_away_may_be_thrown_away_twice() {
        assertThat(typed.compose("--out", "/dev/null", "--json", "/dev/null").code()).isZero();
    }

    /** As a full disk is to whoever prints, or a stack too small to whoever follows a line of managers. */
    private static final OutputStream BROKEN =
            new OutputStream() {
                @Override
                public void write(int letter) {
                    throw new StackOverflowError();
                }
            };

    @Test
    void a_mistake_of_ours_is_one_sentence_and_its_own_code() {
        var answer = typed.compose(BROKEN, "--out", typed.path("r.csv"));

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.errors())
                .contains("A mistake of ours")
                .contains("StackOverflowError")
                .contains("--trace")
                .doesNotContain("\tat ");
    }

    @Test
    void where_it_happened_is_written_down_for_whoever_asks() throws IOException {
        var answer =
                typed.compose(
                        BROKEN, "--out", typed.path("r.csv"), "--trace", typed.path("trouble.txt"));

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.errors()).contains("trouble.txt").doesNotContain("\tat ");
        assertThat(typed.read("trouble.txt")).contains("at tillit.composition.command.Composing");
    }

    @Test
    void a_wish_for_somebody_who_is_not_there_is_noted_and_the_rest_done() {
        var answer = typed.compose("--out", typed.path("r.csv"));

        assertThat(answer.code()).isZero();
        assertThat(answer.errors())
                .contains("note: ")
                .contains("people.csv, row 2, wishes: \"ainoo\"")
                .contains("Maybe you meant aino.");
    }

    @Test
    void when_nobody_comes_it_is_said_and_no_empty_result_written() throws IOException {
        typed.with("people.csv", "person_id,away\naino,all\nsara,1\n")
                .with("rules.yaml", "form: tables\nsize: 2\nabsent: away\n");

        assertThat(typed.compose("--out", typed.path("r.csv")).code()).isEqualTo(3);
        assertThat(folder.resolve("r.csv")).doesNotExist();
    }
}
