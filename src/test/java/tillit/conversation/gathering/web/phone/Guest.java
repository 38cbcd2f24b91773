package tillit.conversation.gathering.web.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.regex.Pattern;
import tillit.Visitor;

/** Somebody with a phone, whose browser runs no script. */
final class Guest {

    private final Visitor browser;
    private final Hall hall;

    private Guest(Hall hall, int port) {
        this.browser = new Visitor(port);
        this.hall = hall;
    }

    static Guest outside(Hall hall, int port) {
        return new Guest(hall, port);
    }

    /** Has scanned the poster of this table and tapped. */
    static Guest at(int table, Hall hall, int port) {
        var guest = outside(hall, port);
        assertThat(guest.post("", "table", String.valueOf(table)).statusCode()).isEqualTo(303);
        guest.page();
        return guest;
    }

    /** Has a seat, but sits nowhere. */
    static Guest standing(Hall hall, int port) {
        var guest = outside(hall, port);
        var token = PhoneToken.random();
        assertThat(hall.rooms().seatNew(hall.gathering().room(), token.hash())).isPresent();
        guest.browser.keep(PhoneCookie.SEAT, token.text());
        return guest;
    }

    String page() {
        var answer = browser.get(hall.at(""));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    HttpResponse<String> get(String path) {
        return browser.get(hall.at(path));
    }

    HttpResponse<String> post(String path, String... fields) {
        var form = new HashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) form.put(fields[i], fields[i + 1]);
        return browser.post(hall.at(path), form);
    }

    HttpResponse<String> gives(String text) {
        return post("/contributions", "step", step(), "content", text);
    }

    /** The address where the only thing given can be taken back. */
    String wayBack() {
        var found = Pattern.compile("/contributions/[0-9a-f-]{36}/withdrawal").matcher(page());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    /** What its cookie says. */
    String token() {
        return browser.cookie("seat");
    }

    Visitor browser() {
        return browser;
    }

    private String step() {
        return hall.now().state().step().orElseThrow().name();
    }
}
