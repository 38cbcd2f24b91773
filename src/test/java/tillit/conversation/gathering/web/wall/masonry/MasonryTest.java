package tillit.conversation.gathering.web.wall.masonry;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.conversation.gathering.web.wall.HallWords.brick;
import static tillit.conversation.gathering.web.wall.HallWords.bricks;
import static tillit.conversation.gathering.web.wall.HallWords.sent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tillit.conversation.gathering.web.wall.HallWords;

/** Words keep their place and grow. */
class MasonryTest {

    private static final int OF_FOUR_HUNDRED = 1200;

    static List<List<String>> languages() {
        return List.of(HallWords.SWEDISH, HallWords.DANISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_words_of_four_hundred_people_have_room(List<String> words) {
        var wall = after(sent(words, OF_FOUR_HUNDRED));
        assertThat(wall.laid()).hasSizeGreaterThan(70);
        assertThat(wall.laid())
                .hasSizeGreaterThan(bricks(sent(words, OF_FOUR_HUNDRED)).size() * 2 / 3);
        assertThat(wall.laid()).extracting(Laid::size).contains(0, 1, 4);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_word_stands_on_another_or_outside_at_any_time(List<String> words) {
        var wall = Masonry.EMPTY;
        var sent = sent(words, OF_FOUR_HUNDRED);
        for (int i = 25; i < sent.size(); i += 25) {
            wall = wall.with(bricks(sent.subList(0, i)));
            assertThat(wall.laid()).allMatch(word -> isOnWall(word.box()));
            assertThat(overlaps(wall)).as("after " + i).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void while_a_hall_writes_hardly_anything_moves(List<String> words) {
        var sent = sent(words, OF_FOUR_HUNDRED);
        var wall = Masonry.EMPTY;
        int stayed = 0;
        int moved = 0;
        for (int i = 1; i < sent.size(); i += 15) {
            var next = wall.with(bricks(sent.subList(0, i)));
            var before = places(wall);
            for (var word : next.laid())
                if (!word.box().equals(before.getOrDefault(word.key(), word.box()))
                        && middleMoved(word.box(), before.get(word.key()))) moved++;
                else stayed++;
            wall = next;
        }
        assertThat(moved).isLessThan(stayed / 50);
    }

    @Test
    void a_word_alone_grows_where_it_stands() {
        var wall = Masonry.EMPTY.with(List.of(brick("tillit", 2)));
        var grown = wall.with(List.of(brick("tillit", 9)));
        assertThat(grown.laid().getFirst().size()).isGreaterThan(wall.laid().getFirst().size());
        assertThat(middle(grown, "tillit")).isEqualTo(middle(wall, "tillit"));
    }

    @Test
    void a_new_word_moves_nobody() {
        var some = bricks(sent(HallWords.SWEDISH, 200));
        var wall = Masonry.EMPTY.with(some);
        var more = new ArrayList<>(some);
        more.add(brick("något helt annat", 3));
        assertThat(wall.with(more).laid()).containsAll(wall.laid());
    }

    @Test
    void only_what_a_grown_word_would_cover_makes_room() {
        var some = bricks(sent(HallWords.SWEDISH, OF_FOUR_HUNDRED));
        var wall = Masonry.EMPTY.with(some);
        var word = some.getLast().key();
        var next =
                wall.with(
                        some.stream()
                                .map(it -> it.key().equals(word) ? brick(word, 60) : it)
                                .toList());
        var grown = placeOf(next, word);
        var before = places(wall);
        assertThat(next.laid())
                .filteredOn(
                        it -> !it.key().equals(word) && middleMoved(it.box(), before.get(it.key())))
                .allMatch(it -> placeOf(wall, it.key()).meets(grown));
    }

    @Test
    void a_word_that_others_outgrow_shrinks_where_it_stands() {
        var wall = Masonry.EMPTY.with(List.of(brick("tid", 12), brick("ro", 6)));
        var later = wall.with(List.of(brick("tid", 100), brick("ro", 6)));
        assertThat(middle(later, "ro")).isEqualTo(middle(wall, "ro"));
        assertThat(later.laid().getLast().size()).isLessThan(wall.laid().getLast().size());
    }

    @Test
    void what_is_hidden_leaves_its_place_and_the_others_stay() {
        var wall = Masonry.EMPTY.with(bricks(sent(HallWords.SWEDISH, 120)));
        var some = bricks(sent(HallWords.SWEDISH, 120));
        var without = wall.with(some.subList(0, some.size() - 1));
        assertThat(wall.laid()).containsAll(without.laid()).hasSize(without.laid().size() + 1);
    }

    @Test
    void what_is_shown_again_stands_where_it_stood_and_nobody_moves() {
        var all = bricks(sent(HallWords.SWEDISH, OF_FOUR_HUNDRED));
        var wall = Masonry.EMPTY.with(all);
        for (var gone : all.subList(0, 8)) {
            var without = all.stream().filter(it -> !it.equals(gone)).toList();
            var again = wall.with(without).with(all);
            assertThat(again.laid()).containsAll(wall.laid());
        }
    }

    @Test
    void a_wall_minds_only_what_it_would_show_otherwise() {
        var wall = Masonry.EMPTY.with(List.of(brick("tid", 12), brick("ro", 2)));
        assertThat(wall.minds("ro", Optional.of(brick("ro", 2)))).isFalse();
        assertThat(wall.minds("ro", Optional.of(brick("ro", 10)))).isTrue();
        assertThat(wall.minds("ro", Optional.empty())).isTrue();
        assertThat(wall.minds("mod", Optional.of(brick("mod", 2)))).isTrue();
        assertThat(wall.minds("mod", Optional.empty())).isFalse();
        assertThat(wall.minds("tid", Optional.of(brick("tid", 13)))).isTrue();
    }

    @Test
    void what_finds_no_room_waits() {
        var many = IntStream.range(0, 900).mapToObj(i -> brick("ord nummer " + i, 2)).toList();
        var wall = Masonry.EMPTY.with(many);
        assertThat(wall.laid()).hasSizeLessThan(900);
        assertThat(wall.waiting()).isEqualTo(2);
    }

    @Test
    void a_word_of_many_finds_room_on_a_full_wall() {
        var many =
                new ArrayList<>(
                        IntStream.range(0, 900)
                                .mapToObj(i -> brick("ord nummer " + i, 2))
                                .toList());
        var wall = Masonry.EMPTY.with(many);
        many.add(brick("tillit", 40));
        assertThat(wall.with(many).laid()).extracting(Laid::key).contains("tillit");
    }

    @Test
    void a_sentence_is_written_small_and_its_end_is_cut_off() {
        var wall = Masonry.EMPTY.with(List.of(brick("vi behöver mycket mer tid ".repeat(8), 40)));
        assertThat(wall.laid().getFirst().label()).endsWith("…").hasSize(48);
        assertThat(isOnWall(wall.laid().getFirst().box())).isTrue();
    }

    @Test
    void the_same_words_give_the_same_wall() {
        var some = bricks(sent(HallWords.DANISH, 500));
        assertThat(Masonry.EMPTY.with(some)).isEqualTo(Masonry.EMPTY.with(some));
    }

    private static Masonry after(List<String> sent) {
        var wall = Masonry.EMPTY;
        for (int i = 20; i <= sent.size(); i += 20) wall = wall.with(bricks(sent.subList(0, i)));
        return wall;
    }

    private static Map<String, Box> places(Masonry wall) {
        return new HashMap<>(wall.laid().stream().collect(toMap(Laid::key, Laid::box)));
    }

    private static Box placeOf(Masonry wall, String word) {
        return Objects.requireNonNull(places(wall).get(word));
    }

    private static List<Integer> middle(Masonry wall, String word) {
        var box = placeOf(wall, word);
        return List.of(box.x(), box.y());
    }

    private static boolean middleMoved(Box now, @Nullable Box before) {
        return before != null && (now.x() != before.x() || now.y() != before.y());
    }

    private static List<String> overlaps(Masonry wall) {
        var found = new ArrayList<String>();
        for (var one : wall.laid())
            for (var other : wall.laid())
                if (one.number() < other.number() && one.box().meets(other.box()))
                    found.add(one.label() + " on " + other.label());
        return found;
    }

    private static boolean isOnWall(Box box) {
        return box.isOnWall(box.x(), box.y());
    }
}
