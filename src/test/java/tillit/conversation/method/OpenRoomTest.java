package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.conversation.method.Ekhamn.*;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In an open room nobody is told who gave what, and the server counts. */
class OpenRoomTest {

    private static final ContributionId ONE = new ContributionId(new UUID(0, 1));

    private final Method method =
            SmallMethod.open()
                    .step("factors", "kind: words", "each: 2")
                    .step("vote", "kind: vote", "reads: [factors]", "votes: 2")
                    .step(
                            "today",
                            "kind: scale",
                            "from: 1",
                            "to: 10",
                            "low: " + SmallMethod.TEXT,
                            "high: " + SmallMethod.TEXT)
                    .method();
    private final TestRoom room = TestRoom.started(method, List.of(AINO, SARA, JONAS));

    @Test
    void nobody_is_told_who_gave_a_word() {
        room.gives(SARA, "trust");
        var seen = room.seenBy(JONAS).given().getFirst();
        assertThat(seen.author()).isEmpty();
        assertThat(seen.mine()).isFalse();
        var own = room.seenBy(SARA).given().getFirst();
        assertThat(own.author()).isEmpty();
        assertThat(own.mine()).isTrue();
        assertThat(TestRoom.texts(room.onBigScreen().given())).containsExactly("trust");
    }

    @Test
    void a_person_sends_as_many_words_as_the_method_says() {
        room.gives(SARA, "trust");
        room.gives(SARA, "time");
        assertThat(room.refuses(room.giving(SARA, ONE, "one more"))).isEqualTo(Refusal.ENOUGH);
        room.gives(JONAS, "time");
    }

    @Test
    void a_word_on_the_wall_is_short() {
        assertThat(room.refuses(room.giving(SARA, ONE, "x".repeat(81))))
                .isEqualTo(Refusal.TOO_LONG);
        room.does(room.giving(SARA, ONE, "x".repeat(80)));
    }

    @Test
    void an_open_room_takes_nothing_sealed() {
        var sealed =
                new Command.Contribute(SARA, room.step(), ONE, SARA, Payload.sealed("c2VhbGVk"));
        assertThat(room.refuses(sealed)).isEqualTo(Refusal.WRONG_SEAL);
    }

    @Test
    void one_is_told_of_oneself_only_that_one_has_given() {
        var trust = room.gives(SARA, "trust");
        room.advances();
        room.gives(SARA, trust.value().toString());
        assertThat(room.seenBy(SARA).done()).isEqualTo(Set.of(SARA));
        assertThat(room.seenBy(JONAS).done()).isEmpty();
        assertThat(room.onBigScreen().done()).isEmpty();
        assertThat(room.seenBy(JONAS).have()).isEqualTo(1);
    }

    @Test
    void a_ballot_is_for_something_on_the_table() {
        room.gives(SARA, "trust");
        room.advances();
        assertThat(room.refuses(room.giving(SARA, ONE, "trust"))).isEqualTo(Refusal.OUT_OF_RANGE);
        assertThat(room.refuses(room.giving(SARA, ONE, new UUID(9, 9).toString())))
                .isEqualTo(Refusal.OUT_OF_RANGE);
        var ballot = room.gives(JONAS, trust());
        assertThat(room.refuses(room.giving(SARA, ONE, ballot.value().toString())))
                .isEqualTo(Refusal.OUT_OF_RANGE);
    }

    @Test
    void nobody_votes_for_what_they_do_not_see() {
        var hall =
                TestRoom.started(
                        SmallMethod.open()
                                .step("proposals", "kind: gather", "see: leaders")
                                .step("vote", "kind: vote", "reads: [proposals]")
                                .method(),
                        EVERYONE);
        var proposal = hall.gives(JONAS, "fewer reports").value().toString();
        hall.advances();
        assertThat(hall.refuses(hall.giving(SARA, ONE, proposal))).isEqualTo(Refusal.OUT_OF_RANGE);
        hall.gives(MIKKEL, proposal);
    }

    @Test
    void votes_are_counted_when_they_are_shown_and_not_before() {
        room.gives(SARA, "trust");
        var time = room.gives(SARA, "time").value().toString();
        room.advances();
        for (var seat : List.of(AINO, SARA)) room.gives(seat, trust());
        assertThat(room.onBigScreen().table()).extracting(View.Seen::votes).containsExactly(0, 0);
        assertThat(room.seenBy(SARA).table()).extracting(View.Seen::votes).containsExactly(1, 0);

        room.gives(JONAS, trust() + " " + time);
        assertThat(room.onBigScreen().table()).extracting(View.Seen::votes).containsExactly(3, 1);
        room.advances();
        assertThat(room.seenBy(SARA).keepable()).extracting(View.Seen::votes).containsExactly(3, 1);
    }

    @Test
    void who_votes_for_the_same_word_twice_has_voted_for_it_once() {
        room.gives(SARA, "trust");
        var time = room.gives(SARA, "time").value().toString();
        room.advances();
        room.gives(SARA, trust());
        room.gives(SARA, time + " " + time);
        assertThat(room.seenBy(SARA).table()).extracting(View.Seen::votes).containsExactly(0, 1);
    }

    @Test
    void what_two_wrote_alike_is_one_and_a_ballot_counts_for_it_once() {
        var first = room.gives(SARA, "Time").value().toString();
        var second = room.gives(JONAS, " time").value().toString();
        room.advances();
        room.gives(AINO, first);
        room.gives(SARA, second);
        room.gives(JONAS, first + " " + second);
        assertThat(room.onBigScreen().table()).extracting(View.Seen::votes).containsExactly(3, 0);
    }

    @Test
    void a_ballot_is_for_no_more_than_the_method_says() {
        var words = Stream.of("trust", "time").map(word -> room.gives(SARA, word)).toList();
        var third = room.gives(JONAS, "calm");
        room.advances();
        var three = ballot(Stream.concat(words.stream(), Stream.of(third)));
        assertThat(room.refuses(room.giving(SARA, ONE, three))).isEqualTo(Refusal.OUT_OF_RANGE);
        room.does(room.giving(SARA, ONE, ballot(words.stream())));
    }

    @Test
    void a_place_on_the_scale_is_a_whole_number_on_it() {
        room.advances();
        room.advances();
        for (var nowhere : List.of("0", "11", "5.5", "-1", "five", "999999999999"))
            assertThat(room.refuses(room.giving(SARA, ONE, nowhere)))
                    .isEqualTo(Refusal.OUT_OF_RANGE);
        room.gives(SARA, "1");
        room.gives(SARA, "10");
        assertThat(TestRoom.texts(room.seenBy(SARA).given())).containsExactly("10");
    }

    @Test
    void places_on_the_scale_are_shown_when_all_have_taken_theirs() {
        room.advances();
        room.advances();
        room.gives(SARA, "3");
        room.gives(AINO, "8");
        assertThat(room.onBigScreen().given()).isEmpty();
        assertThat(TestRoom.texts(room.seenBy(SARA).given())).containsExactly("3");
        room.gives(JONAS, "7");
        assertThat(TestRoom.texts(room.onBigScreen().given()))
                .containsExactlyInAnyOrder("3", "8", "7");
    }

    @Test
    void ballots_that_the_voters_see_at_once_still_wait_for_the_big_screen() {
        var hall =
                TestRoom.started(
                        SmallMethod.open()
                                .step("factors", "kind: words")
                                .step("vote", "kind: vote", "reads: [factors]", "reveal: at-once")
                                .method(),
                        EVERYONE);
        var trust = hall.gives(SARA, "trust").value().toString();
        hall.advances();
        hall.gives(JONAS, trust);
        assertThat(hall.seenBy(SARA).table()).extracting(View.Seen::votes).containsExactly(1);
        assertThat(hall.onBigScreen().table()).extracting(View.Seen::votes).containsExactly(0);
        hall.does(new Command.Show(AINO, hall.step()));
        assertThat(hall.onBigScreen().table()).extracting(View.Seen::votes).containsExactly(1);
    }

    private static String ballot(Stream<ContributionId> choices) {
        return choices.map(choice -> choice.value().toString()).collect(Collectors.joining(" "));
    }

    private String trust() {
        return room.seenBy(SARA).table().getFirst().id().value().toString();
    }
}
