package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlikeTest {

    @Test
    void capitals_and_space_make_no_other_sentence() {
        assertThat(Alike.of(" Tid \u00a0 att\tprata\n")).isEqualTo(Alike.of("tid att prata"));
    }

    @Test
    void an_a_with_a_ring_is_the_same_however_the_phone_composes_it() {
        assertThat(Alike.of("A\u030aterkoppling")).isEqualTo(Alike.of("\u00e5terkoppling"));
    }

    @Test
    void another_word_or_another_sign_is_another() {
        assertThat(Alike.of("Tid")).isNotEqualTo(Alike.of("Tider"));
        assertThat(Alike.of("😀")).isNotEqualTo(Alike.of("😢"));
    }
}
