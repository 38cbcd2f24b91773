package tillit.conversation.gathering.web.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.conversation.gathering.GatheringPlan;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.method.StepId;
import tillit.conversation.method.state.Contribution;
import tillit.conversation.room.Rooms;
import tillit.trial.Cast;

/** What tables write on phones, and where there are no tables. */
@HouseTest
class PhoneAtTablesTest {

    private static final Pattern IN_THE_WAY =
            Pattern.compile("/contributions/[0-9a-f-]{36}/in-the-way");

    @Autowired private Gatherings gatherings;
    @Autowired private Rooms rooms;
    @LocalServerPort private int port;

    private Hall hall;

    @BeforeEach
    void birgitta_has_a_day() {
        hall = Hall.of(gatherings, rooms);
    }

    @Test
    void where_there_are_no_tables_a_phone_writes_for_those_around_it() {
        var plan =
                new GatheringPlan("Torsdag", "three-step-dialogue-15", List.of(), Map.of(), false);
        var id = gatherings.make(plan, Cast.BIRGITTA.id());
        var open = new Hall(gatherings.find(id).orElseThrow(), rooms);
        var sara = Guest.outside(open, port);
        sara.post("");
        open.goesTo("exchange");
        assertThat(sara.page())
                .contains("Spara för gruppen", "name=\"content\"")
                .doesNotContain("vid bordet", "Alla ser det, men");
        for (var text : List.of("Raster", "Scheman", "Tystnad")) sara.gives(text);
        var goran = Guest.outside(open, port);
        goran.post("");
        for (var text : List.of("Ljus", "Luft", "Lugn")) goran.gives(text);
        assertThat(goran.page()).contains("så mycket som får plats");
        assertThat(open.now().state().contributions().in(new StepId("exchange"))).hasSize(6);
    }

    @Test
    void one_tap_says_that_a_sentence_is_in_the_way_and_another_that_it_is_not() {
        hall.goesTo("table-talk");
        var sara = Guest.at(1, hall, port);
        var goran = Guest.at(2, hall, port);
        sara.post("/host");
        sara.gives("Att anställa kräver tre påskrifter");
        var tap = wayOf(sara);
        assertThat(goran.post(tap, "is", "true").statusCode()).isEqualTo(422);
        assertThat(sara.page()).contains("aria-pressed=\"false\" aria-label=\"I vägen för oss");
        for (var times = 0; times < 2; times++) sara.post(tap, "is", "true");
        assertThat(sara.page()).contains("aria-pressed=\"true\" aria-label=\"I vägen för oss");
        assertThat(saidInTheWay()).isOne();
        sara.post(tap, "is", "false");
        assertThat(saidInTheWay()).isZero();
        sara.post(tap, "is", "true");
        assertThat(sara.post(tap, "is", "perhaps").statusCode()).isEqualTo(400);
        assertThat(saidInTheWay()).isOne();
        hall.isOver();
        var result = goran.get("/result").body();
        assertThat(result)
                .containsSubsequence(
                        "Det här är i vägen för oss",
                        "Att anställa kräver tre påskrifter",
                        "Ta det vidare",
                        "Bord 1");
    }

    private static String wayOf(Guest guest) {
        var found = IN_THE_WAY.matcher(guest.page());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private long saidInTheWay() {
        return hall.now().state().contributions().in(new StepId("table-talk")).stream()
                .filter(Contribution::inTheWay)
                .count();
    }

    @Test
    void what_two_tables_wrote_alike_is_one_to_vote_on() {
        hall.goesTo("table-talk");
        var sara = Guest.at(1, hall, port);
        var goran = Guest.at(2, hall, port);
        for (var host : List.of(sara, goran)) host.post("/host");
        sara.gives("Tid");
        goran.gives(" tid");
        goran.gives("Mod");
        hall.goesTo("hall-vote");
        assertThat(sara.page().split("class=\"pick candidate\"", -1)).hasSize(3);
        assertThat(sara.page()).contains("<span>Tid</span>").doesNotContain("<span>tid</span>");
    }
}
