package tillit.conversation.gathering.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.gathering.web.phone.Hall;
import tillit.conversation.method.Command;
import tillit.conversation.method.ContributionId;
import tillit.conversation.method.Payload;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.StepId;
import tillit.conversation.room.Outcome;
import tillit.conversation.room.Rooms;
import tillit.trial.Cast;

/** Somebody has written what hurts, and Birgitta takes it away. */
@HouseTest
class TextsTest {

    @Autowired private Gatherings gatherings;
    @Autowired private Rooms rooms;
    @LocalServerPort private int port;

    private Hall hall;
    private SeatId guest;
    private Visitor birgitta;
    private String texts;

    @BeforeEach
    void a_table_writes() {
        hall = Hall.of(gatherings, rooms);
        var token = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        guest = rooms.seatNew(hall.gathering().room(), token).orElseThrow();
        tells(new Command.SitDown(guest, guest, 1));
        hall.goesTo("table-talk");
        writes("Göran är dum");
        writes("Vi hjälps åt");
        birgitta = Visitor.signedIn(port, Cast.BIRGITTA);
        texts = "/gatherings/" + hall.gathering().id() + "/texts";
    }

    @Test
    void a_sentence_is_taken_away_also_when_its_step_is_over() {
        hall.goesTo("hall-vote");
        assertThat(page()).containsSubsequence("Göran är dum", "Vi hjälps åt");

        birgitta.post(removal(), Map.of());

        assertThat(page()).contains("Vi hjälps åt").doesNotContain("Göran är dum");
    }

    private String page() {
        return birgitta.get(texts).body();
    }

    private String removal() {
        var found = Pattern.compile(texts + "/[0-9a-f-]{36}/removal").matcher(page());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private void writes(String text) {
        var id = new ContributionId(UUID.randomUUID());
        var step = new StepId("table-talk");
        tells(new Command.Contribute(guest, step, id, guest, Payload.plain(text)));
    }

    private void tells(Command command) {
        assertThat(rooms.tell(hall.gathering().room(), guest, UUID.randomUUID(), command))
                .isInstanceOf(Outcome.Done.class);
    }
}
