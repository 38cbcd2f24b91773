package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.conversation.method.Ekhamn.AINO;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A hall of 6,000: what each of them does costs no more than in a hall of 60. */
class ThousandsTest {

    private static final int PEOPLE = 6_000;
    private static final int TABLES = 750;

    private final TestRoom hall =
            new TestRoom(
                    SmallMethod.open()
                            .step("words", "kind: words", "each: 3")
                            .step(
                                    "exchange",
                                    "kind: tables",
                                    "size: 3-8",
                                    "see: table",
                                    "at-most: 3")
                            .step("vote", "kind: vote", "reads: [exchange]")
                            .method());

    @Test
    void six_thousand_sit_down_send_three_words_each_and_vote() {
        hall.does(new Command.AddSeat(SeatId.SYSTEM, AINO, true));
        hall.does(new Command.LayTables(SeatId.SYSTEM, TABLES));
        each("come", seat -> new Command.AddSeat(SeatId.SYSTEM, seat(seat), false));
        each("sit down", seat -> new Command.SitDown(seat(seat), seat(seat), 1 + seat % TABLES));
        hall.does(new Command.Start(AINO, List.of()));
        for (int word = 0; word < 3; word++) {
            int round = word;
            each("send a word", seat -> giving(seat, "word " + (seat * 31 + round) % 500));
        }
        assertThat(hall.state.standing(hall.step())).isEqualTo(3 * PEOPLE);
        each("look", seat -> assertThat(hall.seenBy(seat(seat)).given()).hasSize(3));
        hall.advances();
        var factor =
                hall.gives(hall.state.places().at(1).orElseThrow().host().orElseThrow(), "time");
        each("look at their table", seat -> assertThat(hall.seenBy(seat(seat)).ring()).hasSize(8));
        hall.advances();
        each("vote", seat -> giving(seat, factor.value().toString()));
        each("vote anew", seat -> giving(seat, factor.value().toString()));
        each("leave", seat -> new Command.Leave(seat(seat), seat(seat)));
        assertThat(hall.state.seating().present()).isZero();
    }

    private void each(String what, IntFunction<Object> does) {
        var start = System.nanoTime();
        IntStream.rangeClosed(2, PEOPLE + 1)
                .mapToObj(does)
                .filter(Command.class::isInstance)
                .map(Command.class::cast)
                .forEach(hall::does);
        var took = Duration.ofNanos(System.nanoTime() - start);
        System.out.println(PEOPLE + " " + what + ": " + took.toMillis() + " ms");
        assertThat(took).as(what).isLessThan(Duration.ofSeconds(5));
    }

    private Command giving(int seat, String text) {
        return hall.giving(seat(seat), new ContributionId(UUID.randomUUID()), text);
    }

    private static SeatId seat(int number) {
        return new SeatId(number);
    }
}
