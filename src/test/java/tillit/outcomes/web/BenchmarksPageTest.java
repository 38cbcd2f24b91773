package tillit.outcomes.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.outcomes.KeyFigures;
import tillit.outcomes.Point;
import tillit.outcomes.benchmark.Benchmarks;
import tillit.outcomes.benchmark.Reading;
import tillit.outcomes.exchange.ExchangeFile;
import tillit.outcomes.exchange.Exchanged;
import tillit.outcomes.exchange.SharedFigure;
import tillit.outcomes.exchange.SharedYear;
import tillit.outcomes.figure.Scope;
import tillit.trial.Cast;

/** Birgitta puts other municipalities’ numbers beside Ekhamn’s. */
@HouseTest
class BenchmarksPageTest {

    private static final String KOLADA =
            """
            {"count": 2, "values": [
              {"kpi": "N00090", "municipality": "0680", "period": 2024,
               "values": [{"gender": "T", "count": 1, "status": "", "value": 6.37, "isdeleted": false}]},
              {"kpi": "U00200", "municipality": "0680", "period": 2024,
               "values": [{"gender": "T", "count": 1, "status": "", "value": 79.1, "isdeleted": false}]}]}
            """;

    @Autowired private KeyFigures figures;
    @Autowired private Benchmarks benchmarks;
    @Autowired private Exchanged exchanged;
    @LocalServerPort private int port;
    private Visitor birgitta = new Visitor(0);

    @BeforeEach
    void birgitta_comes() {
        birgitta = Visitor.signedIn(port, Cast.BIRGITTA);
    }

    @AfterEach
    void nothing_is_left() {
        benchmarks.remove("0680");
        exchanged.all().forEach(year -> exchanged.remove(year.municipality(), year.year()));
    }

    @Test
    void a_file_from_kolada_stands_beside_our_own_numbers() {
        assertThat(gives("/figures/benchmarks", KOLADA).statusCode()).isEqualTo(302);
        var page = page();
        assertThat(page).contains("Kommun 0680", "<td>6,37</td>", "<td>79,1</td>");
        assertThat(page).contains("<th scope=\"row\">Vi</th>", "Hållbart medarbetarengagemang");
    }

    @Test
    void a_municipality_can_be_taken_away() {
        gives("/figures/benchmarks", KOLADA);
        birgitta.post("/figures/benchmarks/0680/removal", Map.of());
        assertThat(page()).doesNotContain("Kommun 0680");
    }

    @Test
    void a_file_of_something_else_is_answered_beside_its_field() {
        var answer = gives("/figures/benchmarks", "Kära dagbok");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"file-error\"", "Filen går inte att läsa");
        assertThat(gives("/figures/exchange", KOLADA).body())
                .contains("id=\"shared-error\"", "något annat än det som väntades");
    }

    @Test
    void a_number_that_is_no_municipality_is_not_asked_for() {
        var answer = birgitta.post("/figures/benchmarks/fetch", Map.of("municipalities", "Eksjö"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Skriv fyra siffror");
    }

    @Test
    void what_we_hand_over_can_be_taken_in_by_others() {
        var ours = birgitta.get("/figures/exchange?year=2024");
        assertThat(ours.headers().firstValue("Content-Disposition").orElse(""))
                .contains("tillit-2024.json");
        gives("/figures/exchange", ours.body().replace("Ekhamns kommun", "Sandviks kommun"));
        assertThat(page()).contains("Sandviks kommun, 2024").doesNotContain("Ekhamns kommun, 2024");
    }

    @Test
    void we_hand_over_only_what_is_shown_here_too() throws IOException {
        var file = birgitta.get("/figures/exchange?year=2024").body();
        var read = ExchangeFile.read(new ByteArrayInputStream(file.getBytes(UTF_8)));
        assertThat(read).isInstanceOf(Reading.Read.class);
        if (read instanceof Reading.Read<SharedYear>(var year))
            assertThat(year.figures())
                    .hasSizeGreaterThan(100)
                    .allMatch(figure -> shown(figure) instanceof Point.Shown);
    }

    private Point shown(SharedFigure figure) {
        Scope scope = figure.area().<Scope>map(Scope.Area::new).orElseGet(Scope.Organisation::new);
        return figures.published().of(figure.figure(), scope).in(2024);
    }

    private String page() {
        return birgitta.get("/figures/benchmarks").body();
    }

    private HttpResponse<String> gives(String path, String file) {
        var body =
                """
                --cut
                Content-Disposition: form-data; name="file"; filename="file.json"
                Content-Type: application/json

                %s
                --cut--
                """
                        .formatted(file)
                        .replace("\n", "\r\n");
        return birgitta.post(path, "multipart/form-data; boundary=cut", body, birgitta.token());
    }
}
