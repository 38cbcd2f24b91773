package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What somebody is told whose file is no method at all, or means harm. */
class UnreadableFileTest {

    @Test
    void an_empty_file() {
        assertThat(problem(""))
                .isEqualTo("line 1: the file is empty. Copy a method that ships, and change it");
        assertThat(problem("# only a remark\n")).startsWith("line 1: the file is empty");
    }

    @Test
    void a_letter_to_the_editor() {
        assertThat(problem("Dear Aino,\nthe meeting is moved to Friday.\n"))
                .isEqualTo(
                        "line 1: is no method: a method begins with \"id: …\". Copy one that ships, and change it");
    }

    @Test
    void a_bracket_that_is_never_closed() {
        assertThat(problem("id: small\nlanguages: [sv, da\nroom: sealed\n"))
                .startsWith("line 3: is not YAML: ")
                .endsWith("Look at spaces, colons and quotes here and on the line before");
    }

    @Test
    void a_tab_where_spaces_belong() {
        assertThat(problem("id: small\nname:\n\tsv: Text\n")).startsWith("line 3: is not YAML: ");
    }

    @Test
    void two_documents_in_one_file() {
        assertThat(problem("id: small\n---\nid: other\n")).startsWith("line 2: is not YAML: ");
    }

    @Test
    void a_picture_by_mistake() {
        assertThat(problem("id: small\nname: \u0000\u0001\u0002\n"))
                .isEqualTo("line 2: has a character that no text has; delete it");
    }

    @Test
    void a_file_of_more_than_512_kB() {
        assertThat(problem("# " + "å".repeat(300_000)))
                .isEqualTo("line 1: the file is longer than 512 kB; a method is a few pages");
    }

    @Test
    void an_object_of_another_program_is_not_made() {
        assertThat(MethodFile.read("!!java.io.File [secret]", "small.yaml"))
                .isInstanceOf(MethodFile.Broken.class);
    }

    @Test
    void a_thousand_lists_of_a_thousand_lists() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++)
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
        assertThat(problem(bomb.toString())).startsWith("line 1: is not YAML: ");
    }

    @Test
    void brackets_within_brackets_within_brackets() {
        assertThat(problem("steps: " + "[".repeat(10_000))).startsWith("line 1: is not YAML: ");
    }

    @Test
    void a_group_that_contains_itself() {
        assertThat(MethodFile.read("id: small\nname: &n { sv: *n }\n", "small.yaml"))
                .isInstanceOf(MethodFile.Broken.class);
    }

    private static String problem(String text) {
        return switch (MethodFile.read(text, "small.yaml")) {
            case MethodFile.Broken(var problems) -> problems.getFirst().toString();
            case MethodFile.Read(var method) -> throw new AssertionError("read as " + method);
        };
    }
}
