package tillit.conversation.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tillit.conversation.method.Overrides;
import tillit.conversation.method.RoomState;
import tillit.conversation.method.SeatId;

/** One more word makes few bricks anew, and the wall is the same as if all were made. */
class OneMoreWordTest {

    private static final List<String> WORDS =
            List.of(
                    "delaktighet",
                    "delaktigheten",
                    "delaktighed",
                    "delatkighet",
                    "delaktigghet",
                    "trygg",
                    "trygga",
                    "otrygg",
                    "tid",
                    "tiden",
                    "ro",
                    "lugn",
                    "IT",
                    "ansvarstagande",
                    "ansvarstagannde",
                    "ansvarstagande!",
                    "fika",
                    "kaffe",
                    "mod",
                    "modet");

    private final Random dice = new Random(11);
    private final WallCount count = new WallCount(Language.SV);
    private final List<RoomState.Word> sent = new ArrayList<>();
    private final List<Consumer<WallCount>> story = new ArrayList<>();
    private Overrides overrides = Overrides.NONE;

    @Test
    void whatever_happens_it_is_as_if_made_from_the_beginning() {
        for (int i = 0; i < 1_500; i++) {
            something(i);
            assertThat(count.bricks(overrides, 2))
                    .as("after " + i)
                    .isEqualTo(anew().bricks(overrides, 2));
        }
        assertThat(count.bricks(overrides, 2)).hasSizeGreaterThan(5);
    }

    @Test
    void of_eighteen_thousand_words_one_more_looks_through_few() {
        for (int i = 0; i < 18_000; i++)
            count.add(new SeatId(1 + i % 6_000), "ord" + dice.nextInt(3_000));
        count.bricks(Overrides.NONE, 2);
        int before = count.made();
        for (int i = 0; i < 100; i++) {
            count.add(new SeatId(7_000 + i), "ord" + dice.nextInt(3_000));
            count.bricks(Overrides.NONE, 2);
        }
        assertThat(count.made() - before).isLessThanOrEqualTo(300);
    }

    private void something(int i) {
        switch (dice.nextInt(12)) {
            case 0 -> takesBack();
            case 1 -> organises();
            default -> sends(i);
        }
    }

    private void sends(int i) {
        var word = new RoomState.Word(i, new SeatId(1 + dice.nextInt(40)), any());
        sent.add(word);
        happens(it -> it.add(word.seat(), word.text()));
    }

    private void takesBack() {
        if (sent.isEmpty()) return;
        var word = sent.remove(dice.nextInt(sent.size()));
        happens(it -> it.take(word.seat(), word.text()));
    }

    private void happens(Consumer<WallCount> what) {
        story.add(what);
        what.accept(count);
    }

    private WallCount anew() {
        var anew = new WallCount(Language.SV);
        story.forEach(what -> what.accept(anew));
        return anew;
    }

    private void organises() {
        overrides =
                switch (dice.nextInt(6)) {
                    case 0 -> overrides.join(key(), key());
                    case 1 -> overrides.part(key());
                    case 2 -> overrides.hide(key());
                    case 3 -> overrides.unhide(key());
                    case 4 -> overrides.showAll(dice.nextBoolean());
                    default -> Overrides.NONE;
                };
    }

    private String key() {
        return count.key(any()).orElseThrow();
    }

    private String any() {
        return WORDS.get(dice.nextInt(WORDS.size()));
    }
}
