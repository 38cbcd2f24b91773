package tillit.conversation.gathering.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import tillit.Visitor;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.gathering.GatheringPlan;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.method.Command;
import tillit.conversation.method.Command.SitDown;
import tillit.conversation.method.RoomState;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.state.Course;
import tillit.conversation.room.Outcome;
import tillit.conversation.room.Rooms;
import tillit.trial.Cast;

/** Birgitta at the desk of a leaders' day of her own, with two tables. */
final class BirgittasDesk {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    final Gathering day;
    final Visitor birgitta;
    private final Rooms rooms;

    BirgittasDesk(Gatherings gatherings, Rooms rooms, int port) {
        var plan =
                new GatheringPlan(
                        "Chefsdagen",
                        "leaders-day",
                        List.of("Eken", "Linden"),
                        Map.of("welcome", "Hur har vi det just nu?"),
                        false);
        this.day = gatherings.find(gatherings.make(plan, Cast.BIRGITTA.id())).orElseThrow();
        this.birgitta = Visitor.signedIn(port, Cast.BIRGITTA);
        this.rooms = rooms;
    }

    String page() {
        return birgitta.get(address("")).body();
    }

    String address(String part) {
        return "/gatherings/" + day.id() + part;
    }

    /** Taps a button of the desk as it is now. */
    void taps(String move, String step) {
        var answer = sends(key(), move, step);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    /** As from a desk that was drawn at another time. */
    HttpResponse<String> sends(String move, String step) {
        return sends(UUID.randomUUID().toString(), move, step);
    }

    HttpResponse<String> sends(String key, String move, String step) {
        return birgitta.post(
                address("/steps"), new HashMap<>(Map.of("move", move, "step", step, "key", key)));
    }

    HttpResponse<String> changesHost(int table) {
        var form = Map.of("key", UUID.randomUUID().toString(), "table", "" + table);
        return birgitta.post(address("/hosts"), form);
    }

    /** What a form of the desk carries now. */
    String key() {
        var found = KEY.matcher(page());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    RoomState state() {
        return rooms.now(day.room()).state();
    }

    Course.Now now() {
        return state().course().now().orElseThrow();
    }

    void sitsDown(Cast who, int table) {
        rooms.seat(day.room(), who.id(), false);
        tells(who, seat -> new SitDown(seat, seat, table));
    }

    void tells(Cast who, Function<SeatId, Command> what) {
        assertThat(rooms.tell(day.room(), who.id(), UUID.randomUUID(), what))
                .isInstanceOf(Outcome.Done.class);
    }
}
