package tillit.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** What Åsa types is the same text from a Mac as from a telephone. */
class PlainRequestTest {

    private final MockHttpServletRequest sent = new MockHttpServletRequest();
    private final PlainRequest request = new PlainRequest(sent);

    @Test
    void an_a_and_a_ring_are_one_letter_however_they_are_asked_for() {
        sent.addParameter("name", "A\u030asa", "Bo\u0308rje");

        assertThat(request.getParameter("name")).isEqualTo("Åsa");
        assertThat(request.getParameterValues("name")).containsExactly("Åsa", "Börje");
        assertThat(request.getParameterMap().get("name")).containsExactly("Åsa", "Börje");
    }

    @Test
    void marks_that_turn_letters_around_and_control_characters_are_gone() {
        sent.setParameters(
                Map.of("name", "\u202EoniA\u202C \u2067Lind\u2069\u200Fqvist\u0000\u0007"));

        assertThat(request.getParameter("name")).isEqualTo("oniA Lindqvist");
    }

    @Test
    void lines_emoji_and_every_nordic_letter_stay() {
        var text = "Åsa Ärlig\r\nBjørn\tÆbelø\nÁile Čáhppes Ŋŋ 👩\u200D🏫 ’n";
        sent.addParameter("text", text);

        assertThat(request.getParameter("text")).isEqualTo(text);
        assertThat(request.getParameter("other")).isNull();
        assertThat(request.getParameterValues("other")).isNull();
    }

    @Test
    void marks_heaped_on_a_letter_do_not_cover_the_lines_above() {
        sent.addParameter("name", "E" + "\u0336\u0315\u0317\u0353".repeat(20) + "ken");
        sent.addParameter("text", "Việt Nam 1\uFE0F\u20E3 ❤\uFE0F q\u0303\u0301");

        assertThat(request.getParameter("name")).hasSize(7).startsWith("E").endsWith("ken");
        assertThat(request.getParameter("text"))
                .isEqualTo("Việt Nam 1\uFE0F\u20E3 ❤\uFE0F q\u0303\u0301");
    }
}
