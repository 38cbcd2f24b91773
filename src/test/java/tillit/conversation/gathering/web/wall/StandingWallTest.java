package tillit.conversation.gathering.web.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tillit.conversation.gathering.web.wall.masonry.Laid;
import tillit.conversation.method.ContributionId;
import tillit.conversation.method.Event;
import tillit.conversation.method.Payload;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.StepId;
import tillit.conversation.wall.Language;

/** Words stand in the same places on every node, on every screen and after a restart. */
class StandingWallTest {

    private static final StepId WORDS = new StepId("words");

    private final List<Event> log = new ArrayList<>();

    @Test
    void a_wall_that_is_looked_at_all_the_time_is_the_same_as_one_made_from_the_log() {
        var followed = wall();
        var seldom = wall();
        for (var word : HallWords.sent(HallWords.SWEDISH, 1200)) {
            sends(word);
            followed.at(log.size());
            if (log.size() % 171 == 0) seldom.at(log.size());
            if (log.size() % 150 == 0) organiserDoes(log.size() / 150);
        }
        var laid = followed.at(log.size()).masonry().laid();
        assertThat(laid).hasSizeGreaterThan(70);
        assertThat(seldom.at(log.size()).masonry().laid()).isEqualTo(laid);
        assertThat(wall().at(log.size()).masonry().laid()).isEqualTo(laid);
    }

    @Test
    void it_shows_exactly_the_words_that_it_should() {
        HallWords.sent(HallWords.DANISH, 900).forEach(this::sends);
        var now = wall().at(log.size());
        assertThat(now.masonry().laid())
                .allMatch(word ->
                        now.shown().stream().anyMatch(brick -> brick.key().equals(word.key())));
        assertThat(now.left()).isEqualTo(now.shown().size() - now.masonry().laid().size());
        assertThat(now.sent()).isEqualTo(900);
    }

    @Test
    void who_hides_a_word_and_shows_it_again_moves_nobody() {
        HallWords.sent(HallWords.SWEDISH, 1200).forEach(this::sends);
        var wall = wall();
        var before = wall.at(log.size()).masonry().laid();
        log.add(new Event.WordHidden(WORDS, "tillit"));
        var without = wall.at(log.size()).masonry().laid();
        assertThat(middles(without)).containsAll(middles(without("tillit", before)));
        assertThat(without).noneMatch(word -> word.key().equals("tillit"));
        log.add(new Event.WordUnhidden(WORDS, "tillit"));
        assertThat(middles(wall.at(log.size()).masonry().laid())).containsAll(middles(before));
    }

    @Test
    void who_joins_a_small_word_into_another_and_parts_them_moves_nobody() {
        HallWords.sent(HallWords.SWEDISH, 300).forEach(this::sends);
        var wall = wall();
        var before = wall.at(log.size()).masonry().laid();
        log.add(new Event.WordsJoined(WORDS, "fika", "arbetsro"));
        assertThat(middles(wall.at(log.size()).masonry().laid()))
                .containsAll(middles(without("fika", before)));
        log.add(new Event.WordsParted(WORDS, "arbetsro"));
        assertThat(middles(wall.at(log.size()).masonry().laid())).containsAll(middles(before));
    }

    @Test
    void of_what_is_erased_nothing_stands() {
        HallWords.sent(HallWords.SWEDISH, 100).forEach(this::sends);
        var wall = wall();
        assertThat(wall.at(log.size()).masonry().laid()).isNotEmpty();
        log.add(new Event.Erased(Instant.EPOCH));
        var now = wall.at(log.size());
        assertThat(now.bricks()).isEmpty();
        assertThat(now.masonry().laid()).isEmpty();
    }

    @Test
    void phones_are_shown_the_same_words_as_the_big_screen() {
        HallWords.sent(HallWords.SWEDISH, 1200).forEach(this::sends);
        organiserDoes(1);
        var onPhones = new StandingWall(WORDS, Language.SV, false, seq -> log).at(log.size());
        var onScreen = wall().at(log.size());
        assertThat(onPhones.bricks()).isNotEmpty().isEqualTo(onScreen.bricks());
        assertThat(onPhones.sent()).isEqualTo(onScreen.sent());
    }

    private StandingWall wall() {
        return new StandingWall(
                WORDS, Language.SV, true, seq -> List.copyOf(log.subList((int) seq, log.size())));
    }

    /** Each by a phone of its own. */
    private void sends(String word) {
        var seat = new SeatId(log.size() + 1);
        var id = new ContributionId(UUID.randomUUID());
        log.add(new Event.Contributed(WORDS, id, seat, seat, Payload.plain(word)));
    }

    private void organiserDoes(int what) {
        log.add(
                switch (what % 4) {
                    case 0 -> new Event.WordHidden(WORDS, "tillit");
                    case 1 -> new Event.WordsJoined(WORDS, "ro", "arbetsro");
                    case 2 -> new Event.WordUnhidden(WORDS, "tillit");
                    default -> new Event.WordsParted(WORDS, "arbetsro");
                });
    }

    private static List<Laid> without(String key, List<Laid> laid) {
        return laid.stream().filter(word -> !word.key().equals(key)).toList();
    }

    private static List<String> middles(List<Laid> laid) {
        return laid.stream()
                .map(word -> word.key() + " " + word.box().x() + " " + word.box().y())
                .toList();
    }
}
