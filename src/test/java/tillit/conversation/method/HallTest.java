package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.conversation.method.Ekhamn.*;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tillit.conversation.method.state.Places;

/** In a hall people sit down where they like, each table has a host, and the host writes for it. */
class HallTest {

    private static final ContributionId ONE = new ContributionId(new UUID(0, 1));

    private final TestRoom hall =
            TestRoom.waiting(
                    SmallMethod.open()
                            .step(
                                    "exchange",
                                    "kind: tables",
                                    "size: 3-5",
                                    "see: table",
                                    "at-most: 2")
                            .step("vote", "kind: vote", "reads: [exchange]")
                            .method(),
                    EVERYONE);

    @BeforeEach
    void ekhamn_sits_down_at_two_of_three_tables() {
        hall.does(new Command.LayTables(SeatId.SYSTEM, 3));
        for (var seat : List.of(SARA, FREJA, LEYLA)) sits(seat, 1);
        for (var seat : List.of(JONAS, GORAN, IDA)) sits(seat, 2);
        hall.does(new Command.Start(SeatId.SYSTEM, List.of()));
    }

    @Test
    void the_first_to_sit_down_is_host() {
        assertThat(places().isHost(SARA)).isTrue();
        assertThat(places().isHost(JONAS)).isTrue();
        assertThat(places().at(3).orElseThrow().host()).isEmpty();
    }

    @Test
    void only_the_host_writes_what_the_table_agrees_on() {
        assertThat(hall.refuses(hall.giving(FREJA, ONE, "time"))).isEqualTo(Refusal.HOSTS_ONLY);
        hall.gives(SARA, "time");
    }

    @Test
    void a_neighbour_relieves_the_host_who_may_then_no_longer_write() {
        var first = hall.gives(SARA, "time");
        hall.does(new Command.Host(FREJA, FREJA));
        assertThat(hall.refuses(hall.giving(SARA, ONE, "peace"))).isEqualTo(Refusal.HOSTS_ONLY);
        assertThat(hall.refuses(new Command.Withdraw(SARA, first))).isEqualTo(Refusal.NOT_YOURS);
        hall.does(new Command.Withdraw(FREJA, first));
        hall.gives(FREJA, "peace");
    }

    @Test
    void the_host_may_ask_a_neighbour_but_nobody_from_another_table() {
        hall.does(new Command.Host(SARA, LEYLA));
        assertThat(places().isHost(LEYLA)).isTrue();
        assertThat(hall.refuses(new Command.Host(JONAS, FREJA))).isEqualTo(Refusal.NOT_YOURS);
        assertThat(hall.refuses(new Command.Host(PER, PER))).isEqualTo(Refusal.NO_TABLE);
        hall.does(new Command.Host(AINO, FREJA));
        assertThat(places().isHost(FREJA)).isTrue();
    }

    @Test
    void when_the_host_leaves_the_one_who_has_been_there_longest_takes_over() {
        hall.leaves(SARA);
        assertThat(places().isHost(FREJA)).isTrue();
        hall.arrives(SARA);
        assertThat(places().isHost(FREJA)).isTrue();
        hall.does(new Command.RemoveSeat(AINO, FREJA));
        assertThat(places().isHost(LEYLA)).isTrue();
    }

    @Test
    void a_table_that_all_have_left_gets_a_host_when_somebody_is_back() {
        for (var seat : List.of(SARA, FREJA, LEYLA)) hall.leaves(seat);
        assertThat(places().withoutHost()).isEmpty();
        hall.arrives(FREJA);
        assertThat(places().isHost(FREJA)).isTrue();
    }

    @Test
    void who_moves_leaves_what_was_written_to_the_table() {
        hall.gives(SARA, "time");
        sits(SARA, 2);
        assertThat(places().isHost(FREJA)).isTrue();
        assertThat(places().isHost(SARA)).isFalse();
        assertThat(TestRoom.texts(hall.seenBy(LEYLA).given())).containsExactly("time");
        assertThat(hall.seenBy(GORAN).given()).isEmpty();
        hall.gives(FREJA, "peace");
        assertThat(hall.refuses(hall.giving(FREJA, ONE, "more"))).isEqualTo(Refusal.ENOUGH);
    }

    @Test
    void a_host_who_moves_takes_nothing_back_from_the_former_table() {
        var first = hall.gives(SARA, "time");
        sits(SARA, 3);
        assertThat(places().isHost(SARA)).isTrue();
        assertThat(hall.refuses(new Command.Withdraw(SARA, first))).isEqualTo(Refusal.NOT_YOURS);
        hall.does(new Command.Withdraw(FREJA, first));
    }

    @Test
    void what_is_in_a_tables_way_its_host_says_and_takes_back_while_the_talk_goes_on() {
        var first = hall.gives(SARA, "time");
        assertThat(hall.refuses(new Command.SayInTheWay(FREJA, first, true)))
                .isEqualTo(Refusal.NOT_YOURS);
        hall.does(new Command.SayInTheWay(SARA, first, true));
        assertThat(hall.does(new Command.SayInTheWay(SARA, first, true))).isEmpty();
        assertThat(saidInTheWay()).containsExactly("time");
        hall.advances();
        hall.does(new Command.SayInTheWay(SARA, first, false));
        assertThat(saidInTheWay()).isEmpty();
        hall.does(new Command.Close(SeatId.SYSTEM));
        assertThat(hall.refuses(new Command.SayInTheWay(SARA, first, true)))
                .isEqualTo(Refusal.OVER);
    }

    @Test
    void what_was_taken_back_is_in_nobodys_way() {
        var first = hall.gives(SARA, "time");
        hall.does(new Command.SayInTheWay(SARA, first, true));
        hall.does(new Command.Withdraw(SARA, first));
        assertThat(saidInTheWay()).isEmpty();
        assertThat(hall.refuses(new Command.SayInTheWay(SARA, first, true)))
                .isEqualTo(Refusal.NO_SUCH_CONTRIBUTION);
    }

    @Test
    void a_vote_is_in_nobodys_way() {
        hall.gives(SARA, "time");
        hall.advances();
        var vote = hall.gives(SARA, hall.seenBy(SARA).table().getFirst().id().value().toString());
        assertThat(hall.refuses(new Command.SayInTheWay(SARA, vote, true)))
                .isEqualTo(Refusal.WRONG_KIND);
    }

    private List<String> saidInTheWay() {
        return new Harvest(hall.state)
                .in(new StepId("exchange")).stream()
                        .filter(Harvest.Given::inTheWay)
                        .map(Harvest.Given::text)
                        .toList();
    }

    @Test
    void a_table_sees_its_own_and_everyone_sees_it_when_the_room_goes_on() {
        hall.gives(SARA, "time");
        hall.gives(JONAS, "peace");
        assertThat(TestRoom.texts(hall.seenBy(FREJA).given())).containsExactly("time");
        assertThat(hall.seenBy(PER).given()).isEmpty();
        assertThat(hall.onBigScreen().given()).isEmpty();
        hall.advances();
        assertThat(TestRoom.texts(hall.seenBy(PER).table())).containsExactly("time", "peace");
        assertThat(hall.onBigScreen().table()).hasSize(2);
    }

    @Test
    void one_sees_who_sits_at_ones_own_table_and_nobody_else() {
        assertThat(hall.seenBy(SARA).tables()).containsExactly(List.of(SARA, FREJA, LEYLA));
        assertThat(hall.seenBy(SARA).ring()).hasSize(3);
        assertThat(hall.seenBy(PER).ring()).isEmpty();
        assertThat(hall.onBigScreen().ring()).isEmpty();
        assertThat(hall.onBigScreen().tables()).isEmpty();
    }

    @Test
    void who_asks_for_a_table_gets_the_emptiest() {
        hall.does(new Command.FindTable(PER, PER));
        assertThat(places().of(PER)).contains(3);
        hall.does(new Command.FindTable(TORBEN, TORBEN));
        hall.does(new Command.FindTable(MIKKEL, MIKKEL));
        assertThat(places().of(MIKKEL)).contains(3);
        hall.does(new Command.FindTable(AINO, AINO));
        assertThat(places().of(AINO)).contains(1);
        hall.does(new Command.FindTable(SARA, SARA));
        assertThat(places().of(SARA)).contains(1);
    }

    @Test
    void there_are_the_tables_that_were_laid_and_never_fewer() {
        assertThat(hall.refuses(new Command.SitDown(PER, PER, 4))).isEqualTo(Refusal.NO_SUCH_TABLE);
        assertThat(hall.refuses(new Command.LayTables(AINO, 2))).isEqualTo(Refusal.OUT_OF_RANGE);
        assertThat(hall.refuses(new Command.LayTables(AINO, 2_001)))
                .isEqualTo(Refusal.OUT_OF_RANGE);
        assertThat(hall.refuses(new Command.LayTables(SARA, 4))).isEqualTo(Refusal.LEADERS_ONLY);
        hall.does(new Command.LayTables(AINO, 4));
        sits(PER, 4);
        assertThat(hall.refuses(new Command.SitDown(PER, SARA, 4))).isEqualTo(Refusal.LEADERS_ONLY);
    }

    @Test
    void nobody_sits_down_where_no_tables_are() {
        var circle = TestRoom.started(hall.method, EVERYONE);
        assertThat(circle.refuses(new Command.SitDown(PER, PER, 1)))
                .isEqualTo(Refusal.NO_SUCH_TABLE);
        assertThat(circle.refuses(new Command.FindTable(PER, PER)))
                .isEqualTo(Refusal.NO_SUCH_TABLE);
    }

    @Test
    void who_sits_down_is_here_but_not_whom_a_leader_puts_there() {
        var late = new SeatId(11);
        var onPaper = new SeatId(12);
        hall.does(new Command.AddSeat(SeatId.SYSTEM, late, false));
        hall.does(new Command.AddSeat(SeatId.SYSTEM, onPaper, false));
        sits(late, 3);
        hall.does(new Command.SitDown(AINO, onPaper, 2));
        assertThat(hall.state.seating().here(late)).isTrue();
        assertThat(hall.state.seating().here(onPaper)).isFalse();
        assertThat(hall.state.seating().present()).isEqualTo(11);
    }

    @Test
    void a_leader_types_in_what_stands_on_a_tables_paper() {
        var paper = Payload.plain("time");
        hall.does(new Command.Contribute(AINO, hall.step(), ONE, IDA, paper));
        assertThat(TestRoom.texts(hall.seenBy(JONAS).given())).containsExactly("time");
        var standing =
                new Command.Contribute(
                        AINO, hall.step(), new ContributionId(new UUID(0, 2)), PER, paper);
        assertThat(hall.refuses(standing)).isEqualTo(Refusal.NO_TABLE);
    }

    private void sits(SeatId seat, int table) {
        hall.does(new Command.SitDown(seat, seat, table));
    }

    private Places places() {
        return hall.state.places();
    }
}
