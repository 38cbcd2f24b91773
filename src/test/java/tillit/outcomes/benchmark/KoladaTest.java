package tillit.outcomes.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tillit.outcomes.benchmark.Kpi.SICK_LEAVE;
import static tillit.outcomes.benchmark.MadeUpKolada.page;
import static tillit.outcomes.benchmark.MadeUpKolada.send;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import tillit.outcomes.benchmark.Reading.Read;
import tillit.outcomes.benchmark.Reading.Unread;

/** Birgitta fetches what Jönköping and Norrköping have. */
class KoladaTest {

    private static final Benchmark JONKOPING = new Benchmark(SICK_LEAVE, "0680", 2024, 6.1);
    private static final Benchmark NORRKOPING = new Benchmark(SICK_LEAVE, "0581", 2024, 7.2);

    @Test
    void all_pages_are_read_also_when_kolada_names_itself_without_its_port() throws IOException {
        try (var kolada =
                new MadeUpKolada(question ->
                        send(
                                question,
                                200,
                                question.getRequestURI().getRawQuery() == null
                                        ? page(
                                                "0680",
                                                6.1,
                                                "\"https://127.0.0.1"
                                                        + question.getRequestURI()
                                                        + "?page=2\"")
                                        : page("0581", 7.2, "null")))) {
            assertThat(fetch(kolada)).isEqualTo(new Read<>(List.of(JONKOPING, NORRKOPING)));
            var question =
                    "/v3/data/kpi/N00090,N00216,U00200,U00201,U00202,U00203/municipality/0680,0581/year/2023,2024";
            assertThat(kolada.asked).containsExactly(question, question + "?page=2");
        }
    }

    @Test
    void a_next_page_somewhere_else_is_not_fetched() throws IOException {
        for (var elsewhere :
                List.of(
                        "http://ekhamn.example/v3/data",
                        "http://127.0.0.1/admin",
                        "http://127.0.0.1/v3/../admin",
                        "file:///etc/passwd",
                        "http://[")) {
            try (var kolada =
                    new MadeUpKolada(question ->
                            send(question, 200, page("0680", 6.1, '"' + elsewhere + '"')))) {
                assertThat(fetch(kolada))
                        .isEqualTo(new Unread<>(Reason.LEADS_ELSEWHERE, elsewhere));
                assertThat(kolada.asked).hasSize(1);
            }
        }
    }

    @Test
    void pages_that_never_end_are_left() throws IOException {
        try (var kolada =
                new MadeUpKolada(question ->
                        send(
                                question,
                                200,
                                page("0680", 6.1, "\"http://127.0.0.1/v3/data?page=2\"")))) {
            assertThat(fetch(kolada)).isEqualTo(new Unread<>(Reason.TOO_MANY_PAGES));
        }
    }

    @Test
    void a_redirect_is_a_refusal() throws IOException {
        try (var kolada =
                new MadeUpKolada(question -> {
                    question.getResponseHeaders().add("Location", "/v3/other");
                    send(question, 302, "");
                })) {
            assertThat(fetch(kolada)).isEqualTo(new Unread<>(Reason.REFUSED, "302"));
            assertThat(kolada.asked).hasSize(1);
        }
    }

    @Test
    void an_answer_that_begins_and_never_ends_is_not_waited_for() throws IOException {
        try (var kolada = MadeUpKolada.thatStalls()) {
            var impatient = new Kolada(kolada.address(), Duration.ofMillis(300));
            assertThat(impatient.fetch(List.of("0680"), 2024, 2024))
                    .isEqualTo(new Unread<>(Reason.TOO_SLOW));
        }
    }

    @Test
    void an_answer_without_end_is_not_kept() throws IOException {
        try (var kolada = new MadeUpKolada(MadeUpKolada::flood)) {
            assertThat(fetch(kolada)).isEqualTo(new Unread<>(Reason.TOO_LARGE));
        }
    }

    @Test
    void what_is_no_json_and_what_is_no_answer_have_each_a_reason() throws IOException {
        try (var kolada = new MadeUpKolada(question -> send(question, 200, "<html>"))) {
            assertThat(fetch(kolada)).isEqualTo(new Unread<>(Reason.NOT_JSON));
        }
        try (var kolada = new MadeUpKolada(question -> send(question, 200, "{}"))) {
            assertThat(fetch(kolada)).isEqualTo(new Unread<>(Reason.OTHER_FORMAT, "values"));
        }
    }

    @Test
    void where_nobody_answers_and_where_it_is_switched_off_all_else_goes_on() throws IOException {
        var gone = new MadeUpKolada(question -> send(question, 200, ""));
        gone.close();
        assertThat(fetch(gone)).isEqualTo(new Unread<>(Reason.UNREACHABLE));
        var off = new Kolada(" ", Duration.ofSeconds(5));
        assertThat(off.isOn()).isFalse();
        assertThat(off.fetch(List.of("0680"), 2024, 2024))
                .isEqualTo(new Unread<>(Reason.SWITCHED_OFF));
    }

    @Test
    void kolada_is_not_asked_for_what_it_would_not_answer() {
        var kolada = new Kolada("http://127.0.0.1:1/v3", Duration.ofSeconds(5));
        for (var wrong :
                List.of(List.<String>of(), List.of("../x"), Collections.nCopies(26, "0680")))
            assertThatThrownBy(() -> kolada.fetch(wrong, 2024, 2024))
                    .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> kolada.fetch(List.of("0680"), 1990, 2024))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Kolada("kolada.example", Duration.ofSeconds(5)))
                .hasMessageContaining("Maybe https:// is missing");
    }

    private static Reading<List<Benchmark>> fetch(MadeUpKolada kolada) {
        return new Kolada(kolada.address(), Duration.ofSeconds(20))
                .fetch(List.of("0680", "0581"), 2023, 2024);
    }
}
