package tillit.commons.web.together;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.HENRIK;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.AtOnce;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.conversation.CircleId;
import tillit.conversation.CirclePlan;
import tillit.conversation.circle.CircleKeeper;
import tillit.law.Erasing;
import tillit.law.Retention;
import tillit.organisation.Organisation;
import tillit.trial.Cast;

/** Sara's circle has a page of its own, and goes on with it as a network. */
@HouseTest
class TogetherPagesTest {

    @Autowired private CircleKeeper circles;
    @Autowired private Retention retention;
    @Autowired private Organisation organisation;
    @Autowired private List<Erasing> erasing;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private CircleId circle = new CircleId(UUID.randomUUID());

    @BeforeEach
    void sara_has_a_circle() {
        var meetings =
                Stream.of(9, 30)
                        .map(days ->
                                new CirclePlan.Planned(
                                        Instant.now().plus(Duration.ofDays(days)),
                                        "Rådhuset",
                                        "collegial-supervision"))
                        .toList();
        circle =
                circles.make(
                        new CirclePlan(
                                "Rönn " + UUID.randomUUID().toString().substring(0, 8),
                                List.of(SARA.id()),
                                List.of(GORAN.id(), MIKKEL.id()),
                                meetings));
    }

    @Test
    void what_one_of_them_writes_all_of_them_read_on_the_circles_page_and_nobody_else() {
        assertThat(at(GORAN).get("/circles/" + circle).body())
                .contains("Här kan ni lägga länkar", "/obstacles/new?circle=" + circle);
        assertThat(at(GORAN).get(page()).body())
                .contains(
                        "Rådhuset",
                        "inte förseglat",
                        "Bara ni i gruppen läser det här.",
                        "3 månader");
        var link = link("Rapporten om tillit", "regeringen.se/rapport?sida=1");
        for (int i = 0; i < 2; i++) assertThat(sends(GORAN, "links", link)).isEqualTo(302);
        assertThat(sends(GORAN, "next", next(0, "Läs kapitel två.\nTa med ett exempel.")))
                .isEqualTo(302);

        assertThat(at(SARA).get("/circles/" + circle).body())
                .containsOnlyOnce("href=\"https://regeringen.se/rapport?sida=1\"")
                .contains("Rapporten om tillit", "Läs kapitel två.", "rel=\"noopener noreferrer\"");
        assertThat(at(MIKKEL).get(page()).body()).contains("Til næste gang", "Ta med ett exempel.");
        for (var who : List.of(AINO, HENRIK)) {
            assertThat(at(who).get(page()).statusCode()).isEqualTo(403);
            assertThat(sends(who, "links", link("Mitt", "https://a.se"))).isEqualTo(403);
            assertThat(sends(who, "next", next(1, "Mitt"))).isEqualTo(403);
            assertThat(sends(who, "links/" + link.get("key") + "/removal", Map.of()))
                    .isEqualTo(403);
        }
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_nothing_is_lost() {
        for (var address :
                List.of(
                        "",
                        "ingenstans här",
                        "javascript:alert(1)",
                        "data:text/html,x",
                        "https://",
                        "https://namn:lösen@a.se",
                        "ftp://a.se/x",
                        "https://a.se/" + "x".repeat(1000))) {
            var wrong = at(SARA).post(page() + "/links", link("Min titel", address));
            assertThat(wrong.statusCode()).as(address).isEqualTo(422);
            assertThat(wrong.body()).contains("Det går inte att komma dit.", "value=\"Min titel\"");
        }
        var untold = at(SARA).post(page() + "/links", link("", "https://a.se/sida"));
        assertThat(untold.body()).contains("Skriv vad det är för något.", "https://a.se/sida");
        var long_ = at(SARA).post(page() + "/next", next(0, "å".repeat(601)));
        assertThat(long_.statusCode()).isEqualTo(422);
        assertThat(long_.body()).contains("Det är 601 tecken.", "å".repeat(601));
        assertThat(rows()).isZero();
    }

    @Test
    void who_writes_on_an_old_page_sees_what_came_between_and_keeps_their_own() {
        assertThat(sends(SARA, "next", next(0, "Saras förslag"))).isEqualTo(302);
        var late = at(GORAN).post(page() + "/next", next(0, "Görans förslag"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Saras förslag", "Görans förslag", "medan du skrev");
        assertThat(sends(SARA, "next", next(0, "Saras förslag"))).isEqualTo(302);
        assertThat(sends(GORAN, "next", next(1, "Görans förslag"))).isEqualTo(302);
        assertThat(at(SARA).get(page()).body()).contains("Görans förslag");
    }

    @Test
    void no_more_than_thirty_links_also_when_all_come_at_once() {
        assertThat(
                        AtOnce.answers(
                                40,
                                number ->
                                        sends(
                                                SARA,
                                                "links",
                                                link("Länk " + number, "a.se/" + number))))
                .containsOnly(302, 422);
        assertThat(rows()).isEqualTo(30);
        var full = link("Ännu en", "https://a.se/en");
        assertThat(at(GORAN).post(page() + "/links", full).body())
                .contains("Det får inte plats fler", "Ännu en");
        var one = sql.sql("select id from commons.link where whose = ? limit 1");
        var id = one.param(circle.value()).query((row, _) -> row.getString(1)).single();
        for (int i = 0; i < 2; i++)
            assertThat(sends(GORAN, "links/" + id + "/removal", Map.of())).isEqualTo(302);
        assertThat(sends(GORAN, "links", full)).isEqualTo(302);
        assertThat(rows()).isEqualTo(30);
    }

    @Test
    void when_the_circle_has_ended_it_is_read_for_three_months_and_then_gone() {
        sends(SARA, "links", link("Kvar en stund", "a.se"));
        sends(SARA, "next", next(0, "Ses på stan"));
        at(SARA).post("/circles/" + circle + "/ending", Map.of());
        assertThat(sends(GORAN, "links", link("För sent", "b.se"))).isEqualTo(302);
        assertThat(sends(GORAN, "next", next(1, "För sent"))).isEqualTo(302);
        assertThat(at(GORAN).get(page()).body())
                .contains("Gruppen har slutat", "Kvar en stund", "Ses på stan")
                .doesNotContain("För sent", "<textarea");
        var today = organisation.today();
        erase(0);
        erase(20);
        assertThat(rows()).isEqualTo(1);
        assertThat(
                        sql.sql("select erased_on from commons.next_time where whose = ?")
                                .param(circle.value())
                                .query((row, _) -> row.getObject(1, java.time.LocalDate.class))
                                .single())
                .isEqualTo(today.plusMonths(3));
        erase(100);
        assertThat(rows()).isZero();
        assertThat(at(GORAN).get("/circles/" + circle).body()).doesNotContain(page());
    }

    @Test
    void a_network_that_comes_from_the_circle_goes_on_with_its_page() {
        sends(SARA, "links", link("Går vidare", "a.se"));
        at(SARA).post("/circles/" + circle + "/ending", Map.of());
        retention.erase();
        at(GORAN).post("/networks/" + circle + "/membership", Map.of());

        assertThat(at(GORAN).get("/networks/" + circle).body())
                .contains("Går vidare", page())
                .doesNotContain("/obstacles/new?circle=");
        assertThat(sends(GORAN, "links", link("Ny i nätverket", "b.se"))).isEqualTo(302);
        erase(200);
        assertThat(rows()).isEqualTo(2);
        at(GORAN).post("/networks/" + circle + "/leaving", Map.of());
        assertThat(at(GORAN).get(page()).body()).contains("Gruppen har slutat");
    }

    private void erase(int daysFromNow) {
        erasing.stream()
                .filter(it -> it.what().equals("together"))
                .forEach(it -> it.eraseOn(organisation.today().plusDays(daysFromNow)));
    }

    private Map<String, String> link(String title, String address) {
        return Map.of("key", UUID.randomUUID().toString(), "title", title, "address", address);
    }

    private static Map<String, String> next(int number, String words) {
        return Map.of("number", String.valueOf(number), "words", words);
    }

    private int sends(Cast who, String what, Map<String, String> form) {
        return at(who).post(page() + "/" + what, form).statusCode();
    }

    private int rows() {
        return sql.sql("select count(*) from commons.link where whose = ?")
                .param(circle.value())
                .query(Integer.class)
                .single();
    }

    private String page() {
        return "/together/" + circle;
    }

    private Visitor at(Cast who) {
        return Visitor.signedIn(port, who);
    }
}
