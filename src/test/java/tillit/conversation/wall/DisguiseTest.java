package tillit.conversation.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tillit.conversation.method.Overrides;
import tillit.conversation.method.SeatId;

/** Birgitta hides a word, and somebody sends it again so that it looks a little different. */
class DisguiseTest {

    private static final Overrides HIDDEN = Overrides.NONE.hide("idiot");

    private final WallCount count = new WallCount(Language.SV);
    private int sent;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Idiot",
                "i.d.i.o.t",
                "i d i o t",
                "id1ot",
                "1d10t",
                "idiooooot",
                "i\u200Bdi\u2060ot",
                "i\u0308d\u0301iot",
                "ïdïót",
                "ｉｄｉｏｔ",
                "𝐢𝐝𝐢𝐨𝐭",
                "іdіоt",
                "ιdιοt",
                "i-d_i/o*t"
            })
    void a_hidden_word_stays_hidden_in_disguise(String disguise) {
        send("idiot", disguise, disguise);
        assertThat(bricks(HIDDEN)).hasSize(1).allMatch(Brick::hidden);
        assertThat(bricks(Overrides.NONE)).noneMatch(Brick::hidden);
    }

    @ParameterizedTest
    @ValueSource(strings = {"idé", "pilot", "idiom", "idioti", "inte idiot", "1010", "patriot"})
    void another_word_is_not_hidden_with_it(String other) {
        send("idiot", "idiot", other, other);
        assertThat(bricks(HIDDEN)).extracting(Brick::hidden).containsExactly(true, false);
    }

    @Test
    void letters_of_our_own_are_no_disguise() {
        send("rost", "rost", "röst", "röst", "mal", "mal", "mål", "mål");
        assertThat(bricks(Overrides.NONE.hide("rost").hide("mal")))
                .extracting(Brick::hidden)
                .containsExactly(true, false, true, false);
    }

    @Test
    void a_year_is_no_word_in_disguise() {
        send("ioi", "ioi", "101", "101");
        assertThat(bricks(Overrides.NONE.hide("ioi")))
                .extracting(Brick::hidden)
                .containsExactly(true, false);
    }

    @Test
    void what_is_shown_again_shows_all_of_it() {
        send("ro", "ro", "r.o.", "r.o.");
        var hidden = Overrides.NONE.hide("ro");
        assertThat(bricks(hidden)).extracting(Brick::count).containsExactly(4);
        assertThat(bricks(hidden.unhide("ro"))).hasSize(2).noneMatch(Brick::hidden);
    }

    private void send(String... words) {
        for (var word : words) count.add(new SeatId(++sent), word);
    }

    private List<Brick> bricks(Overrides overrides) {
        return count.bricks(overrides, 2);
    }
}
