package tillit.mandates.web.observing;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.HENRIK;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.OLLE;
import static tillit.trial.Cast.SARA;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.conversation.circle.Circle;
import tillit.conversation.circle.CircleKeeper;
import tillit.law.Erasing;
import tillit.mandates.observing.Observation;
import tillit.mandates.observing.Observations;
import tillit.notice.Mail;
import tillit.notice.Notices;
import tillit.notice.SentMail;
import tillit.organisation.Organisation;
import tillit.trial.Cast;

/** Sara asks Mikkel to look at how she delegates. */
@HouseTest
class ObservationPagesTest {

    @Autowired private Observations observations;
    @Autowired private CircleKeeper circles;
    @Autowired private Notices notices;
    @Autowired private Organisation organisation;
    @Autowired private List<Erasing> erasing;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private final UUID key = UUID.randomUUID();
    private long before;

    @BeforeEach
    void from_now_on() {
        before = notices.newest(1).stream().mapToLong(SentMail::id).findFirst().orElse(0);
    }

    @AfterEach
    void nothing_is_left_of_it() {
        sql.sql("delete from mandates.observation where id = ?").param(key).update();
    }

    @Test
    void she_finds_colleagues_but_neither_her_director_nor_her_own() {
        assertThat(page(SARA, "/mandates/observations/new?q=mikkel+holm")).contains("Mikkel Holm");
        assertThat(page(SARA, "/mandates/observations/new?q=henrik+falk"))
                .contains("Vi hittar ingen");
        assertThat(page(HENRIK, "/mandates/observations/new?q=sara+nystr"))
                .contains("Vi hittar ingen");
        assertThat(asks(HENRIK.id().toString()).statusCode()).isEqualTo(422);
        assertThat(asks("?").statusCode()).isEqualTo(422);
        assertThat(observations.find(key)).isEmpty();
        assertThat(signedIn(OLLE).get("/mandates/observations/new").statusCode()).isEqualTo(302);
    }

    @Test
    void mikkel_is_asked_once_without_what_it_is_about_and_reads_it_on_his_page() {
        asks(MIKKEL.id().toString());
        asks(MIKKEL.id().toString());
        assertThat(mails(MIKKEL))
                .singleElement()
                .satisfies(
                        mail -> assertThat(mail.text()).doesNotContain("tysta").contains(path()));
        assertThat(page(MIKKEL, "/")).contains("Nogen vil gerne have dine øjne", path());
        assertThat(page(MIKKEL, path())).contains("Hvordan jeg delegerer", "Hör jag de tysta?");
        for (var who : List.of(GORAN, HENRIK, BIRGITTA)) {
            assertThat(signedIn(who).get(path()).statusCode()).isEqualTo(403);
            for (var form : List.of("acceptance", "refusal", "change", "end"))
                assertThat(signedIn(who).post(path() + "/" + form, Map.of()).statusCode())
                        .isEqualTo(403);
        }
    }

    @Test
    void a_yes_makes_a_circle_of_two_that_follows_the_meeting_and_is_gone_a_month_later() {
        asks(MIKKEL.id().toString());
        signedIn(SARA).post(path() + "/acceptance", Map.of());
        assertThat(observation().circle()).isEmpty();
        signedIn(MIKKEL).post(path() + "/acceptance", Map.of());
        signedIn(MIKKEL).post(path() + "/acceptance", Map.of());
        assertThat(mails(SARA)).hasSize(1);
        assertThat(circle().people()).containsExactly(SARA.id(), MIKKEL.id());
        assertThat(circle().meetings())
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.method()).isEqualTo("observation"));
        var id = circle().id();
        var form = form(MIKKEL.id().toString());
        form.put("place", "Kajen");
        signedIn(MIKKEL).post(path() + "/change", form);
        assertThat(observation().meeting().place()).isEqualTo("Biblioteket");
        signedIn(SARA).post(path() + "/change", form);
        assertThat(circle().meetings().getFirst().place()).isEqualTo("Kajen");
        assertThat(mails(MIKKEL).getFirst().subject()).isEqualTo("Ændret: mødet hos Sara Nyström");
        var day = organisation.today().plusDays(20);
        erase(day.plusMonths(1).minusDays(1));
        assertThat(circles.circle(id).ended()).isFalse();
        erase(day.plusMonths(1));
        assertThat(observations.find(key)).isEmpty();
        assertThat(circles.circle(id).ended()).isTrue();
    }

    @Test
    void a_yes_taken_back_or_a_meeting_called_off_ends_the_circle() {
        asks(MIKKEL.id().toString());
        signedIn(MIKKEL).post(path() + "/acceptance", Map.of());
        var id = circle().id();
        signedIn(MIKKEL).post(path() + "/refusal", Map.of());
        assertThat(circles.circle(id).ended()).isTrue();
        signedIn(MIKKEL).post(path() + "/acceptance", Map.of());
        assertThat(circle().id()).isNotEqualTo(id);
        signedIn(SARA).post(path() + "/end", Map.of());
        assertThat(observation().circle()).isEmpty();
        assertThat(signedIn(MIKKEL).post(path() + "/acceptance", Map.of()).statusCode())
                .isEqualTo(422);
        assertThat(mails(MIKKEL).getFirst().subject()).startsWith("Aflyst");
    }

    @Test
    void what_is_not_right_is_told_beside_its_field_and_kept() {
        var form = form(MIKKEL.id().toString());
        form.putAll(Map.of("subject", "OWN", "question", "", "day", "-999999999-01-01"));
        form.putAll(Map.of("from", "nio", "until", "", "place", "p".repeat(121)));
        var answer = signedIn(SARA).post("/mandates/observations", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("högst 300 tecken", "Välj en dag från i dag", "Skriv ett klockslag")
                .contains("Skriv när mötet slutar", "högst 120 tecken", "value=\"nio\"");
        assertThat(page(MIKKEL, "/mandates/observations/guide")).contains("Sådan kigger du");
        assertThat(signedIn(SARA).get("/methods/observation").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> asks(String guest) {
        return signedIn(SARA).post("/mandates/observations", form(guest));
    }

    private Map<String, String> form(String guest) {
        var form = new HashMap<String, String>();
        form.put("key", key.toString());
        form.put("guest", guest);
        form.put("subject", "DELEGATE");
        form.put("question", "Hör jag de tysta?");
        form.put("day", organisation.today().plusDays(20).toString());
        form.put("from", "13:30");
        form.put("until", "15:00");
        form.put("place", "Biblioteket");
        return form;
    }

    private void erase(LocalDate day) {
        erasing.stream()
                .filter(one -> one.what().equals("observation"))
                .forEach(one -> one.eraseOn(day));
    }

    private Observation observation() {
        return observations.find(key).orElseThrow();
    }

    private Circle circle() {
        return circles.circle(observation().circle().orElseThrow());
    }

    private String path() {
        return "/mandates/observations/" + key;
    }

    /** The newest first. */
    private List<Mail> mails(Cast to) {
        return notices.newest(10_000).stream()
                .filter(one -> one.id() > before)
                .map(SentMail::mail)
                .filter(mail -> mail.text().lines().findFirst().orElse("").contains(to.shownName()))
                .toList();
    }

    private String page(Cast who, String path) {
        var body = signedIn(who).get(path).body();
        return body.substring(body.indexOf("<main"));
    }

    private Visitor signedIn(Cast who) {
        return Visitor.signedIn(port, who);
    }
}
