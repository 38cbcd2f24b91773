package tillit.conversation.circle.web.making;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.conversation.CircleId;
import tillit.conversation.circle.CircleKeeper;
import tillit.conversation.circle.Meeting;
import tillit.trial.Cast;

/** Birgitta puts a circle together. */
@HouseTest
class MakingTest {

    @Autowired private CircleKeeper circles;
    @LocalServerPort private int port;
    private Visitor birgitta;
    private final MultiValueMap<String, String> form = new LinkedMultiValueMap<>();

    @BeforeEach
    void birgitta_fills_in_the_form() {
        birgitta = Visitor.signedIn(port, Cast.BIRGITTA);
        form.set("name", "Kaprifolen " + UUID.randomUUID());
        form.add("leader", Cast.AINO.id().toString());
        form.add("leader", Cast.MIKKEL.id().toString());
        for (var member : new Cast[] {Cast.SARA, Cast.JONAS, Cast.FREJA})
            form.add("member", member.id().toString());
        form.set("day", LocalDate.now(ZoneOffset.UTC).plusDays(30).toString());
        form.set("time", "13:00");
        form.set("every", "2");
        form.set("meetings", "3");
        form.set("place", "Biblioteket");
    }

    @Test
    void a_search_finds_people_and_keeps_what_is_typed_and_chosen() {
        form.set("who", "haddad");

        var page = sends("/circles/new", "search").body();

        assertThat(page)
                .contains(
                        "value=\"join:" + Cast.LEYLA.id() + "\"",
                        "value=\"" + form.getFirst("name") + "\"",
                        "value=\"Biblioteket\"",
                        "name=\"leader\" value=\"" + Cast.MIKKEL.id() + "\"",
                        "name=\"member\" value=\"" + Cast.FREJA.id() + "\"",
                        "<option value=\"2\" selected>Varannan vecka");
    }

    @Test
    void a_circle_that_is_made_has_its_people_and_its_meetings() {
        var answer = sends("/circles", "");

        assertThat(answer.statusCode()).isEqualTo(302);
        var circle = circles.circle(made(answer));
        assertThat(circle.isLedBy(Cast.MIKKEL.id())).isTrue();
        assertThat(circle.people())
                .containsExactlyInAnyOrder(
                        Cast.AINO.id(),
                        Cast.MIKKEL.id(),
                        Cast.SARA.id(),
                        Cast.JONAS.id(),
                        Cast.FREJA.id());
        assertThat(circle.meetings())
                .extracting(Meeting::method)
                .containsExactly(
                        "collegial-supervision-first",
                        "collegial-supervision",
                        "collegial-supervision-last");
    }

    @Test
    void the_new_circle_is_in_the_list_with_its_leaders() {
        var list = birgitta.get("/circles?made=" + made(sends("/circles", ""))).body();
        assertThat(list)
                .contains(form.getFirst("name") + " är bildad", "Mikkel Holm", "5 personer");
    }

    @Test
    void everyone_in_the_new_circle_is_told() {
        made(sends("/circles", ""));
        assertThat(birgitta.get("/trial/outbox").body())
                .contains(form.getFirst("name") + ": du är med i gruppen");
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_nothing_is_lost() {
        form.set("day", "2020-01-01");
        form.remove("leader");

        var answer = sends("/circles", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "id=\"day-error\">Den tiden har redan varit",
                        "id=\"people-error\" role=\"alert\">Välj minst en samtalsledare",
                        "value=\"2020-01-01\"",
                        "value=\"Biblioteket\"",
                        "name=\"member\" value=\"" + Cast.SARA.id() + "\"");
    }

    @Test
    void sent_twice_it_is_made_once() {
        assertThat(sends("/circles", "").statusCode()).isEqualTo(302);
        assertThat(sends("/circles", "").statusCode()).isEqualTo(422);
    }

    @Test
    void only_programme_leads_make_circles() {
        var aino = Visitor.signedIn(port, Cast.AINO);
        assertThat(aino.get("/circles").statusCode()).isEqualTo(403);
        assertThat(aino.get("/circles/new").statusCode()).isEqualTo(403);
        assertThat(aino.get("/").body()).doesNotContain("/circles/new");
        assertThat(birgitta.get("/").body()).contains("/circles/new");
    }

    private HttpResponse<String> sends(String path, String action) {
        form.set("action", action);
        var body =
                form.entrySet().stream()
                        .flatMap(field ->
                                field.getValue().stream().map(v -> pair(field.getKey(), v)))
                        .collect(joining("&"));
        return birgitta.post(path, "application/x-www-form-urlencoded", body, birgitta.token());
    }

    private static String pair(String field, String value) {
        return field + "=" + URLEncoder.encode(value, UTF_8);
    }

    private static CircleId made(HttpResponse<String> answer) {
        var location = answer.headers().firstValue("Location").orElseThrow();
        return new CircleId(UUID.fromString(location.substring(location.indexOf('=') + 1)));
    }
}
