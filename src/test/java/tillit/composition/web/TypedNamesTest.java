package tillit.composition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.trial.Cast;

/** Birgitta types on a Mac, which may write an Å as an A and a ring. */
@HouseTest
class TypedNamesTest {

    @LocalServerPort private int port;

    @Test
    void what_she_calls_her_day_is_kept_as_everybody_else_would_type_it() {
        var birgitta = Visitor.signedIn(port, Cast.BIRGITTA);
        var day = LocalDate.now(ZoneOffset.UTC).plusMonths(2);
        var typed = NewTables.typed(day, Map.of("name", "\u202EA\u030asas goda ga\u030ang\u202C"));

        var page = birgitta.post("/compositions", typed).headers().firstValue("Location");

        assertThat(birgitta.get("/compositions").body()).contains("Åsas goda gång");
        assertThat(page.map(to -> to.replaceFirst("^http://[^/]+", "")))
                .hasValueSatisfying(
                        to -> assertThat(birgitta.get(to).body()).contains(">Åsas goda gång<"));
    }
}
