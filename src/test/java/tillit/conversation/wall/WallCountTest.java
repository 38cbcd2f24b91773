package tillit.conversation.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tillit.conversation.method.Overrides;
import tillit.conversation.method.RoomState;
import tillit.conversation.method.SeatId;

/** Words come in from the hall and the wall counts them. */
class WallCountTest {

    private final WallCount count = new WallCount(Language.SV);
    private int sent;

    @Test
    void a_word_is_there_when_two_have_sent_it_unless_all_are_shown() {
        sends("trygghet", "tid", "trygghet");
        assertThat(labels(Overrides.NONE)).containsExactly("trygghet");
        assertThat(labels(Overrides.NONE.showAll(true))).containsExactly("trygghet", "tid");
    }

    @Test
    void a_seat_counts_once_however_often_it_sends_a_word() {
        count.add(seat(1), "trygg");
        count.add(seat(1), "trygga");
        count.add(seat(2), "tryggt");
        assertThat(bricks(Overrides.NONE))
                .containsExactly(
                        new Brick(
                                "trygg", "trygg", 2, false, List.of("trygg", "trygga", "tryggt")));
    }

    @Test
    void words_keep_the_place_in_which_they_came_first() {
        sends("tid", "ro", "tillit", "tillit", "ro", "tid", "tillit");
        assertThat(labels(Overrides.NONE)).containsExactly("tid", "ro", "tillit");
    }

    @Test
    void what_is_taken_back_counts_no_more() {
        sends("tid", "tid");
        count.take(seat(1), "tid");
        assertThat(labels(Overrides.NONE)).isEmpty();
        assertThat(bricks(Overrides.NONE.showAll(true)).getFirst().count()).isEqualTo(1);
        count.take(seat(2), "tid");
        assertThat(bricks(Overrides.NONE.showAll(true))).isEmpty();
    }

    @Test
    void the_label_is_what_most_have_written_and_small() {
        sends("Chefer", "Chef", "chefen", "Chef");
        assertThat(labels(Overrides.NONE)).containsExactly("chef");
        sends("TRYGGHET", "TRYGGHET", "HR", "HR");
        assertThat(labels(Overrides.NONE)).containsExactly("chef", "trygghet", "HR");
    }

    @Test
    void a_name_keeps_its_capital_where_most_words_have_none() {
        sends("Ekhamn", "Ekhamn", "tid", "tid", "ro", "ro");
        assertThat(labels(Overrides.NONE)).containsExactly("Ekhamn", "tid", "ro");
    }

    @Test
    void where_phones_write_every_word_with_a_capital_none_keeps_it() {
        sends("Ekhamn", "Ekhamn", "Tid", "Tid", "Ro", "Ro");
        assertThat(labels(Overrides.NONE)).containsExactly("ekhamn", "tid", "ro");
    }

    @Test
    void two_or_three_words_are_one_brick() {
        sends("tid för varandra", "Tid för  varandra.", "tid");
        assertThat(labels(Overrides.NONE)).containsExactly("tid för varandra");
    }

    @Test
    void a_finger_that_slipped_in_a_long_word_is_understood() {
        for (int i = 0; i < 5; i++) sends("delaktighet");
        sends("delaktighget", "delatkighet", "delakighet", "delaktoghet");
        assertThat(bricks(Overrides.NONE.showAll(true)))
                .extracting(Brick::label, Brick::count)
                .containsExactly(tuple("delaktighet", 9));
    }

    @Test
    void a_rare_word_beside_a_rare_one_stands_for_itself() {
        sends("delaktighet", "delaktighet", "delaktoghet");
        assertThat(labels(Overrides.NONE.showAll(true))).hasSize(2);
    }

    @Test
    void the_organiser_joins_parts_and_hides() {
        sends("lugn", "lugn", "arbetsro", "arbetsron", "lugn");
        var joined = Overrides.NONE.join("arbetsro", "lugn");
        assertThat(bricks(joined)).extracting(Brick::key).containsExactly("lugn");
        assertThat(bricks(joined).getFirst().count()).isEqualTo(5);
        assertThat(bricks(joined).getFirst().label()).isEqualTo("lugn");
        assertThat(labels(joined.part("lugn"))).containsExactly("lugn", "arbetsro");
        assertThat(labels(Overrides.NONE.part("arbetsro").showAll(true)))
                .containsExactly("lugn", "arbetsro", "arbetsron");
        assertThat(bricks(Overrides.NONE.hide("lugn")))
                .extracting(Brick::hidden)
                .containsExactly(true, false);
    }

    @Test
    void the_name_of_a_joined_brick_is_that_of_the_one_it_was_joined_into() {
        sends("ro", "ro", "ro", "lugn");
        assertThat(labels(Overrides.NONE.join("ro", "lugn"))).containsExactly("lugn");
    }

    @Test
    void it_counts_as_if_made_from_the_beginning() {
        sends("ro", "Ro!", "tid", "tiden", "lugn", "ro");
        count.take(seat(3), "tid");
        sends("tider");
        var words = List.of("ro", "Ro!", "tiden", "lugn", "ro", "tider");
        var anew =
                IntStream.range(0, words.size())
                        .mapToObj(i -> new RoomState.Word(i, seat(i), words.get(i)));
        assertThat(bricks(Overrides.NONE))
                .isEqualTo(Wall.of(anew, Overrides.NONE, Language.SV, 2))
                .extracting(Brick::key)
                .containsExactly("ro", "tid");
    }

    static SeatId seat(int number) {
        return new SeatId(number);
    }

    /** Each word by a seat of its own, numbered from 1. */
    private void sends(String... words) {
        for (var word : words) count.add(seat(++sent), word);
    }

    private List<String> labels(Overrides overrides) {
        return bricks(overrides).stream().map(Brick::label).toList();
    }

    private List<Brick> bricks(Overrides overrides) {
        return count.bricks(overrides, 2);
    }
}
