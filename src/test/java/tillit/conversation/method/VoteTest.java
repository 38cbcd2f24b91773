package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.conversation.method.Ekhamn.*;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A question is voted forward, and its author becomes the case owner. */
class VoteTest {

    private static final RoleId CASE_OWNER = new RoleId("case-owner");
    private static final RoleId PARTNER = new RoleId("partner");

    private final TestRoom room = circle();
    private final ContributionId sarasQuestion = room.gives(SARA, "How do I say no?");
    private final ContributionId jonasQuestion = room.gives(JONAS, "Who decides?");

    VoteTest() {
        room.advances();
    }

    @Test
    void the_questions_are_on_the_table() {
        assertThat(TestRoom.texts(room.seenBy(MIKKEL).table()))
                .containsExactly("How do I say no?", "Who decides?");
    }

    @Test
    void a_ballot_is_seen_by_nobody_else_until_all_have_voted() {
        for (var seat : List.of(AINO, MIKKEL)) room.gives(seat, "sealed ballot");
        assertThat(room.seenBy(AINO).given()).hasSize(1);
        assertThat(room.seenBy(SARA).given()).isEmpty();
        assertThat(room.onBigScreen().given()).isEmpty();
        room.gives(SARA, "sealed ballot");
        room.gives(JONAS, "sealed ballot");
        assertThat(room.seenBy(SARA).given()).hasSize(4);
        assertThat(room.onBigScreen().given()).hasSize(4);
    }

    @Test
    void nobody_is_told_whose_a_ballot_is_nor_by_the_order_they_came_in() {
        for (int i = 4; i > 0; i--) {
            var voter = List.of(AINO, MIKKEL, SARA, JONAS).get(4 - i);
            room.does(room.giving(voter, new ContributionId(new UUID(0, i)), "ballot " + i));
        }
        var ballots = room.seenBy(MIKKEL).given();
        assertThat(TestRoom.texts(ballots))
                .containsExactly("ballot 1", "ballot 2", "ballot 3", "ballot 4");
        assertThat(ballots).allMatch(ballot -> ballot.author().isEmpty());
    }

    @Test
    void who_votes_again_has_changed_their_mind() {
        var first = room.gives(SARA, "for Jonas");
        var events = room.does(room.giving(SARA, new ContributionId(new UUID(0, 1)), "for Sara"));
        assertThat(events.getFirst()).isEqualTo(new Event.Withdrawn(first));
        assertThat(TestRoom.texts(room.seenBy(SARA).given())).containsExactly("for Sara");
    }

    @Test
    void a_leader_says_what_was_voted_forward() {
        assertThat(room.refuses(elect(SARA, sarasQuestion))).isEqualTo(Refusal.LEADERS_ONLY);
        room.does(elect(MIKKEL, sarasQuestion));
        var view = room.seenBy(MIKKEL);
        assertThat(view.roles()).isEqualTo(Map.of(CASE_OWNER, SARA));
        assertThat(view.question().map(it -> it.payload().text())).contains("How do I say no?");
        assertThat(view.table()).extracting(View.Seen::elected).containsExactly(true, false);
        assertThat(room.does(elect(AINO, sarasQuestion))).isEmpty();
    }

    @Test
    void electing_another_question_takes_the_place_of_the_first() {
        room.does(elect(AINO, sarasQuestion));
        room.does(elect(AINO, jonasQuestion));
        assertThat(room.seenBy(MIKKEL).roles()).isEqualTo(Map.of(CASE_OWNER, JONAS));
        assertThat(room.seenBy(MIKKEL).table())
                .extracting(View.Seen::elected)
                .containsExactly(false, true);
    }

    @Test
    void only_what_is_on_the_table_is_voted_forward() {
        var ballot = room.gives(AINO, "a ballot");
        assertThat(room.refuses(elect(AINO, ballot))).isEqualTo(Refusal.OUT_OF_RANGE);
        assertThat(room.refuses(elect(AINO, new ContributionId(new UUID(9, 9)))))
                .isEqualTo(Refusal.NO_SUCH_CONTRIBUTION);
        room.does(elect(AINO, sarasQuestion));
        room.advances();
        assertThat(room.refuses(elect(AINO, sarasQuestion))).isEqualTo(Refusal.WRONG_KIND);
    }

    @Test
    void a_question_whose_author_was_taken_away_gives_its_role_to_nobody() {
        room.does(new Command.RemoveSeat(AINO, SARA));
        assertThat(room.refuses(elect(AINO, sarasQuestion))).isEqualTo(Refusal.NO_SUCH_SEAT);
    }

    @Test
    void what_was_voted_forward_is_not_taken_back() {
        room.does(elect(AINO, sarasQuestion));
        room.goesBack();
        assertThat(room.refuses(new Command.Withdraw(SARA, sarasQuestion)))
                .isEqualTo(Refusal.NOT_YOURS);
        room.does(new Command.Withdraw(JONAS, jonasQuestion));
    }

    @Test
    void when_the_vote_is_skipped_nobody_is_case_owner_and_the_leaders_act() {
        room.skips();
        assertThat(room.seenBy(SARA).roles()).isEmpty();
        assertThat(room.seenBy(AINO).task()).isEqualTo(View.Task.ACT);
        assertThat(room.seenBy(SARA).task()).isEqualTo(View.Task.LISTEN);
    }

    @Test
    void when_the_second_vote_is_skipped_the_first_case_owner_is_case_owner_no_more() {
        var twoCases =
                TestRoom.started(
                        SmallMethod.sealed()
                                .roles("case-owner")
                                .step("questions", "kind: gather")
                                .step(
                                        "first",
                                        "kind: vote",
                                        "reads: [questions]",
                                        "gives: case-owner")
                                .step(
                                        "second",
                                        "kind: vote",
                                        "reads: [questions]",
                                        "gives: case-owner")
                                .step("meta", "kind: round")
                                .method(),
                        EVERYONE);
        var question = twoCases.gives(SARA, "How do I say no?");
        twoCases.advances();
        twoCases.does(new Command.Elect(AINO, twoCases.step(), question));
        twoCases.advances();
        assertThat(twoCases.seenBy(AINO).roles()).isEqualTo(Map.of(CASE_OWNER, SARA));
        twoCases.skips();
        assertThat(twoCases.seenBy(AINO).roles()).isEmpty();
    }

    @Test
    void a_leader_may_name_the_case_owner_when_the_question_was_told_and_not_written() {
        room.does(new Command.GiveRole(AINO, room.step(), CASE_OWNER, MIKKEL));
        room.advances();
        assertThat(room.seenBy(SARA).roles()).isEqualTo(Map.of(CASE_OWNER, MIKKEL));
    }

    @Test
    void when_the_case_owner_is_gone_for_good_the_room_goes_back_and_elects_another() {
        room.does(elect(AINO, sarasQuestion));
        room.advances();
        room.does(new Command.RemoveSeat(AINO, SARA));
        assertThat(room.seenBy(AINO).roles()).isEmpty();
        assertThat(room.seenBy(AINO).question()).isPresent();

        room.goesBack();
        assertThat(room.refuses(new Command.Advance(AINO, room.step())))
                .isEqualTo(Refusal.NOT_ELECTED);
        room.does(elect(AINO, jonasQuestion));
        room.advances();
        assertThat(room.seenBy(AINO).roles()).isEqualTo(Map.of(CASE_OWNER, JONAS));
    }

    @Test
    void the_partner_whose_own_question_wins_after_going_back_is_partner_no_more() {
        room.does(elect(AINO, sarasQuestion));
        room.advances();
        room.does(new Command.GiveRole(SARA, room.step(), PARTNER, JONAS));
        room.goesBack();
        room.does(elect(AINO, jonasQuestion));
        assertThat(room.seenBy(AINO).roles()).isEqualTo(Map.of(CASE_OWNER, JONAS));
    }

    @Test
    void who_leaves_a_sentence_in_doubt_has_voted_all_the_same() {
        var last =
                TestRoom.started(
                        SmallMethod.sealed()
                                .step("message", "kind: gather")
                                .step("vote", "kind: vote", "reads: [message]", "votes: 5")
                                .method(),
                        List.of(AINO, MIKKEL, SARA, JONAS));
        for (var sentence : List.of("Fewer reports.", "More time.", "More trust."))
            last.gives(SARA, sentence);
        last.advances();
        last.gives(SARA, "sealed ballot for one of the three");
        last.gives(SARA, "sealed ballot for two of them");
        for (var seat : List.of(AINO, MIKKEL)) last.gives(seat, "sealed ballot for none");
        assertThat(last.seenBy(JONAS).have()).isEqualTo(3);
        last.gives(JONAS, "sealed ballot for all three");
        assertThat(last.seenBy(JONAS).shown()).isTrue();
        assertThat(last.seenBy(JONAS).given()).hasSize(4);
    }

    private static TestRoom circle() {
        var method =
                SmallMethod.sealed()
                        .roles("case-owner", "partner")
                        .step("questions", "kind: gather")
                        .step("election", "kind: vote", "reads: [questions]", "gives: case-owner")
                        .step(
                                "exploring",
                                "kind: talk",
                                "act: case-owner, partner",
                                "see: everyone",
                                "gives: partner")
                        .method();
        return TestRoom.started(method, List.of(AINO, MIKKEL, SARA, JONAS));
    }

    private Command.Elect elect(SeatId by, ContributionId winner) {
        return new Command.Elect(by, room.step(), winner);
    }
}
