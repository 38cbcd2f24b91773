package tillit.conversation.gathering.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Birgitta types in what the tables wrote. */
class WordLineTest {

    @Test
    void a_word_stands_for_one_and_with_a_number_for_more() {
        assertThat(WordLine.all("tillit\ntid 3\nro × 2\nmod: 4\nlugn x2"))
                .containsExactly(
                        new WordLine("tillit", 1),
                        new WordLine("tid", 3),
                        new WordLine("ro", 2),
                        new WordLine("mod", 4),
                        new WordLine("lugn", 2));
    }

    @Test
    void several_words_are_one_and_empty_lines_none() {
        assertThat(WordLine.all("\n tid för varandra \n\n tid för varandra 12"))
                .containsExactly(
                        new WordLine("tid för varandra", 1), new WordLine("tid för varandra", 12));
    }

    @Test
    void a_number_alone_is_a_word() {
        assertThat(WordLine.all("25\nmax25")).extracting(WordLine::times).containsExactly(1, 1);
    }

    @Test
    void a_word_that_ends_in_x_keeps_it() {
        assertThat(WordLine.all("relax 2")).containsExactly(new WordLine("relax", 2));
    }
}
