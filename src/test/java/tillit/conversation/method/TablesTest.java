package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.conversation.method.Ekhamn.*;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A circle talks at small tables, and what they give flows back to all. */
class TablesTest {

    private static final ContributionId ONE = new ContributionId(new UUID(0, 1));

    private final Method method = dialogue("size: 3-5", "see: table", "at-most: 2");
    private final TestRoom room = TestRoom.started(method, EVERYONE);

    @Test
    void ten_people_sit_at_two_tables_of_five_each_with_a_leader_as_host() {
        assertThat(tables())
                .containsExactly(
                        List.of(AINO, SARA, FREJA, LEYLA, PER),
                        List.of(MIKKEL, JONAS, GORAN, IDA, TORBEN));
    }

    @Test
    void everyone_sits_somewhere_and_no_table_is_two_larger_than_another() {
        for (int people = 1; people <= 60; people++) {
            var seats = IntStream.rangeClosed(1, people).mapToObj(SeatId::new).toList();
            var sizes =
                    TestRoom.started(method, seats).seenBy(AINO).tables().stream()
                            .map(List::size)
                            .toList();
            assertThat(sizes.stream().mapToInt(size -> size).sum()).isEqualTo(people);
            assertThat(sizes).allMatch(size -> size <= 5);
            assertThat(max(sizes) - min(sizes)).isLessThanOrEqualTo(1);
            if (people >= 3) assertThat(min(sizes)).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void equally_large_tables_are_preferred_when_they_can_be_had() {
        var fifteen = IntStream.rangeClosed(1, 15).mapToObj(SeatId::new).toList();
        var wide = TestRoom.started(dialogue("size: 4-8", "see: table"), fifteen);
        assertThat(wide.seenBy(AINO).tables()).hasSize(3).allMatch(table -> table.size() == 5);
    }

    @Test
    void a_table_sees_its_own_until_the_room_goes_on_and_then_everyone_does() {
        room.gives(SARA, "from Aino's table");
        room.gives(JONAS, "from Mikkel's table");
        assertThat(TestRoom.texts(room.seenBy(FREJA).given())).containsExactly("from Aino's table");
        assertThat(TestRoom.texts(room.seenBy(TORBEN).given()))
                .containsExactly("from Mikkel's table");
        assertThat(room.onBigScreen().given()).isEmpty();
        room.advances();
        assertThat(room.seenBy(FREJA).table()).hasSize(2);
        assertThat(room.onBigScreen().table()).hasSize(2);
    }

    @Test
    void a_table_gives_as_many_as_the_method_says_whoever_writes() {
        room.gives(SARA, "first");
        room.gives(FREJA, "second");
        assertThat(room.refuses(room.giving(LEYLA, ONE, "third"))).isEqualTo(Refusal.ENOUGH);
        room.gives(JONAS, "the other table has room");
    }

    @Test
    void a_latecomer_joins_the_table_with_the_fewest_people_here() {
        room.leaves(TORBEN);
        var late = new SeatId(11);
        room.joins(late);
        assertThat(tables().get(1)).contains(late).hasSize(6);
        room.gives(JONAS, "from Mikkel's table");
        assertThat(room.seenBy(late).given()).hasSize(1);
    }

    @Test
    void who_comes_back_has_the_same_table() {
        var before = tables();
        room.leaves(SARA);
        room.arrives(SARA);
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void what_somebody_gave_who_was_taken_away_is_still_their_tables() {
        room.gives(SARA, "Sara's word");
        room.does(new Command.RemoveSeat(AINO, SARA));
        assertThat(tables().getFirst()).doesNotContain(SARA);
        assertThat(room.seenBy(FREJA).given()).hasSize(1);
        assertThat(room.seenBy(JONAS).given()).isEmpty();
    }

    @Test
    void who_is_at_no_table_writes_at_none() {
        var late = new SeatId(11);
        room.does(new Command.AddSeat(AINO, late, false));
        var forThem =
                new Command.Contribute(AINO, room.step(), ONE, late, new Payload("text", true));
        assertThat(room.refuses(forThem)).isEqualTo(Refusal.NOT_HERE);
    }

    @Test
    void what_is_given_after_going_back_is_the_tables_own_again() {
        room.gives(SARA, "first");
        room.advances();
        room.goesBack();
        room.gives(SARA, "second");
        assertThat(TestRoom.texts(room.seenBy(JONAS).given())).containsExactly("first");
    }

    @Test
    void a_later_step_at_the_same_tables() {
        var twice =
                TestRoom.started(
                        SmallMethod.sealed()
                                .step("exchange", "kind: tables", "size: 3-5", "see: table")
                                .step("sum-up", "kind: gather", "see: table")
                                .method(),
                        EVERYONE);
        twice.advances();
        twice.gives(SARA, "we agree");
        assertThat(twice.seenBy(FREJA).given()).hasSize(1);
        assertThat(twice.seenBy(JONAS).given()).isEmpty();
        twice.joins(new SeatId(11));
        assertThat(twice.seenBy(AINO).tables().getFirst()).contains(new SeatId(11));
    }

    /** Nobody could find the others of a table that is known to the program alone. */
    @Test
    void in_an_open_room_nobody_is_dealt_out_and_each_phone_writes_for_those_around_it() {
        var open =
                TestRoom.started(
                        SmallMethod.open()
                                .step(
                                        "exchange",
                                        "kind: tables",
                                        "size: 3-5",
                                        "see: table",
                                        "at-most: 2")
                                .step("summary", "kind: gather", "reads: [exchange]")
                                .method(),
                        EVERYONE);
        assertThat(open.seenBy(AINO).tables()).isEmpty();
        for (var seat : List.of(SARA, FREJA)) {
            open.gives(seat, "first");
            open.gives(seat, "second");
            assertThat(open.refuses(open.giving(seat, ONE, "third"))).isEqualTo(Refusal.ENOUGH);
        }
        assertThat(open.seenBy(FREJA).given()).hasSize(2);
        open.advances();
        assertThat(open.onBigScreen().table()).hasSize(4);
    }

    private static Method dialogue(String... lines) {
        return SmallMethod.sealed()
                .step(
                        "exchange",
                        Stream.concat(Stream.of("kind: tables"), Stream.of(lines))
                                .toArray(String[]::new))
                .step("summary", "kind: gather", "reads: [exchange]")
                .method();
    }

    private List<List<SeatId>> tables() {
        return room.seenBy(AINO).tables();
    }

    private static int max(List<Integer> sizes) {
        return Collections.max(sizes);
    }

    private static int min(List<Integer> sizes) {
        return Collections.min(sizes);
    }
}
