package tillit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import tillit.trial.Cast;

/** Birgitta's leaders' day, led from the desk that one of the servers shows her. */
record TwoServerDay(Visitor birgitta, String desk) {

    static final String QUESTION = "Vad gör att det går bra hos oss?";

    private static final Pattern CODE = Pattern.compile("class=\"code\">([^<]+)<");
    private static final Pattern STEP = Pattern.compile("name=\"step\" value=\"([^\"]+)\"");

    /** She makes it at the server with this port, and opens it. */
    static TwoServerDay of(int port) {
        var birgitta = Visitor.signedIn(port, Cast.BIRGITTA);
        var plan =
                Map.of(
                        "method",
                        "leaders-day",
                        "name",
                        "Chefsdagen i Ekhamn",
                        "chosen.success-factors",
                        "",
                        "own.success-factors",
                        QUESTION);
        var made = birgitta.post("/gatherings", plan);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(302);
        var address = made.headers().firstValue("Location").orElseThrow();
        var day = new TwoServerDay(birgitta, address.replaceFirst("^https?://[^/]*", ""));
        day.moves("OPEN", "");
        return day;
    }

    /** The same day, led at the other server: she is signed in there too. */
    TwoServerDay at(int port) {
        var visitor = new Visitor(port).withSession(birgitta.session());
        visitor.readToken(desk);
        return new TwoServerDay(visitor, desk);
    }

    String code() {
        return found(CODE);
    }

    void goesTo(String step) {
        for (var now = found(STEP); !now.equals(step); now = found(STEP)) moves("ADVANCE", now);
    }

    /** What the organiser sees of the words. */
    String words() {
        return birgitta.get(desk + "/wall").body();
    }

    RoamingStream screen(HttpClient web, int... ports) {
        var cookie = "tillit=" + birgitta.session();
        return new RoamingStream(web, desk + "/screen/stream", cookie, ports);
    }

    private void moves(String move, String step) {
        var form = Map.of("move", move, "step", step, "key", UUID.randomUUID().toString());
        assertThat(birgitta.post(desk + "/steps", form).statusCode()).isEqualTo(302);
    }

    private String found(Pattern pattern) {
        var found = pattern.matcher(birgitta.get(desk).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
