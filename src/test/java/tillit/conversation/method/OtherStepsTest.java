package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.conversation.method.Ekhamn.*;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Stillness, talk, picture, scale and follow-up. */
class OtherStepsTest {

    private static final ContributionId ONE = new ContributionId(new UUID(0, 1));

    @Test
    void nothing_is_written_in_stillness_or_in_a_talk() {
        for (var kind : List.of("pause", "talk")) {
            var room = room("kind: " + kind);
            assertThat(room.refuses(room.giving(SARA, ONE, "text"))).isEqualTo(Refusal.WRONG_KIND);
        }
    }

    @Test
    void a_picture_is_drawn_by_all_and_a_stroke_undone_by_who_drew_it() {
        var room = room("kind: draw");
        var stroke = room.gives(SARA, "stroke");
        room.gives(JONAS, "stroke");
        assertThat(room.onBigScreen().given()).hasSize(2);
        assertThat(room.refuses(new Command.Withdraw(JONAS, stroke))).isEqualTo(Refusal.NOT_YOURS);
        room.does(new Command.Withdraw(SARA, stroke));
        assertThat(room.onBigScreen().given()).hasSize(1);
    }

    @Test
    void a_photo_of_the_flipchart_fits_into_a_picture() {
        var room = room("kind: draw");
        room.gives(SARA, "x".repeat(Payload.LONGEST));
        assertThat(room.refuses(room.giving(SARA, ONE, "x".repeat(Payload.LONGEST + 1))))
                .isEqualTo(Refusal.TOO_LONG);
    }

    @Test
    void ten_photos_fit_and_then_no_more_though_some_are_taken_back() {
        var room = room("kind: draw");
        var photo = "x".repeat(Payload.LONGEST);
        var first = room.gives(SARA, photo);
        for (int i = 1; i < 10; i++) room.gives(SARA, photo);
        room.does(new Command.Withdraw(SARA, first));

        assertThat(room.refuses(room.giving(SARA, ONE, photo))).isEqualTo(Refusal.ENOUGH);
        room.gives(JONAS, photo);
    }

    @Test
    void a_hand_that_draws_without_end_is_stopped_at_two_thousand_strokes() {
        var room = room("kind: draw");
        for (int i = 0; i < 2_000; i++) room.gives(SARA, "stroke");
        assertThat(room.refuses(room.giving(SARA, ONE, "stroke"))).isEqualTo(Refusal.ENOUGH);
    }

    @Test
    void each_takes_one_place_on_the_scale_and_may_move() {
        var room =
                room(
                        "kind: scale",
                        "from: 1",
                        "to: 10",
                        "low: " + SmallMethod.TEXT,
                        "high: " + SmallMethod.TEXT);
        room.gives(SARA, "sealed four");
        room.gives(SARA, "sealed six");
        assertThat(TestRoom.texts(room.seenBy(SARA).given())).containsExactly("sealed six");
        assertThat(room.seenBy(JONAS).given()).isEmpty();
        assertThat(room.onBigScreen().given()).isEmpty();
    }

    @Test
    void those_who_return_tell_how_it_went_and_the_others_hear_it() {
        var room =
                TestRoom.waiting(
                        method("kind: follow-up", "act: returning", "see: everyone"), EVERYONE);
        room.does(new Command.Start(AINO, List.of(SARA)));
        assertThat(room.seenBy(SARA).task()).isEqualTo(View.Task.ACT);
        assertThat(room.refuses(room.giving(JONAS, ONE, "me"))).isEqualTo(Refusal.NOT_YOUR_STEP);
        room.gives(SARA, "it went well");
        assertThat(TestRoom.texts(room.seenBy(JONAS).given())).containsExactly("it went well");
    }

    @Test
    void where_nobody_returns_the_leaders_act() {
        var room = room("kind: follow-up", "act: returning", "see: everyone");
        assertThat(room.seenBy(AINO).task()).isEqualTo(View.Task.ACT);
        assertThat(room.seenBy(SARA).task()).isEqualTo(View.Task.LISTEN);
    }

    private static TestRoom room(String... lines) {
        return TestRoom.started(method(lines), EVERYONE);
    }

    private static Method method(String... lines) {
        return SmallMethod.sealed().step("step", lines).method();
    }
}
