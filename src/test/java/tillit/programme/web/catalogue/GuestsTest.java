package tillit.programme.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.KERSTIN;
import static tillit.trial.Cast.LEYLA;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import java.net.http.HttpResponse;
import java.time.Duration;
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
import tillit.access.PersonId;
import tillit.notice.Notices;
import tillit.notice.SentMail;
import tillit.organisation.Organisation;
import tillit.programme.catalogue.Offer;
import tillit.programme.catalogue.Offers;
import tillit.programme.course.Occasion;
import tillit.programme.course.Occasions;
import tillit.programme.course.Preparations;
import tillit.programme.kept.Programmes;
import tillit.programme.need.Need;
import tillit.programme.need.Needs;
import tillit.trial.Cast;

/** Sara, Göran and Leyla come; Birgitta is the host. */
@HouseTest
class GuestsTest {

    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final Duration FAR = Duration.ofDays(40);

    @Autowired private Programmes programmes;
    @Autowired private Occasions occasions;
    @Autowired private Offers offers;
    @Autowired private Organisation organisation;
    @Autowired private Needs needs;
    @Autowired private Preparations preparations;
    @Autowired private Notices notices;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private TestCatalogue town;
    private Offer offer;

    @BeforeEach
    void birgitta_has_announced_a_course() {
        town = TestCatalogue.of(programmes, occasions, offers, organisation, port);
        offer = town.adds("Svåra samtal");
    }

    @AfterEach
    void nobody_needs_anything_any_more() {
        for (var who : Cast.values()) needs.tell(who.id(), Need.NOTHING);
    }

    @Test
    void who_has_a_place_prepares_and_only_the_two_read_it() {
        var time = town.takesPlace(offer, A_WEEK);
        var sara = town.of(SARA);
        assertThat(prepares(SARA, time, "Det är tyst hos oss").statusCode()).isEqualTo(422);
        town.comes(sara, time);
        assertThat(page(SARA, town.offer(offer)))
                .contains("Läs det här", "https://www.via.dk/modul", "Vad skaver hos er?")
                .contains("Bara du, Birgitta Engström och de som leder kursen läser det.");
        assertThat(prepares(SARA, time, "Det är tyst hos oss").statusCode()).isEqualTo(302);
        assertThat(prepares(SARA, time, "Det är tyst, än så länge").statusCode()).isEqualTo(302);
        assertThat(page(SARA, town.offer(offer))).contains("Det är tyst, än så länge");
        town.comes(town.of(GORAN), time);
        assertThat(page(GORAN, town.offer(offer))).doesNotContain("Det är tyst");
        assertThat(page(BIRGITTA, town.guests(time)))
                .contains("Sara Nyström", "Göran Ahlgren", "Det är tyst, än så länge");

        var tooLong = prepares(SARA, time, "å".repeat(601));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("Korta svaret", "å".repeat(601));

        sara.post(town.path(time) + "/leaving", Map.of());
        assertThat(page(BIRGITTA, town.guests(time))).doesNotContain("Det är tyst");
    }

    @Test
    void what_has_begun_is_prepared_no_more_and_a_month_later_it_is_gone() {
        var time = town.takesPlace(offer, A_WEEK);
        town.comes(town.of(SARA), time);
        prepares(SARA, time, "Det är tyst hos oss");
        moved(time.id().value(), "-1 hour");
        assertThat(prepares(SARA, time, "Något annat").statusCode()).isEqualTo(422);
        assertThat(page(SARA, town.offer(offer)))
                .contains("Det är tyst hos oss")
                .doesNotContain("<textarea");
        moved(time.id().value(), "-29 days");
        preparations.forget();
        assertThat(page(BIRGITTA, town.guests(time))).contains("Det är tyst hos oss");
        moved(time.id().value(), "-31 days");
        preparations.forget();
        assertThat(page(BIRGITTA, town.guests(time)))
                .contains("Sara Nyström")
                .doesNotContain("Det är tyst hos oss");
    }

    @Test
    void what_guests_need_sees_the_host_only_and_only_in_time() {
        var soon = town.takesPlace(offer, A_WEEK);
        var far = town.takesPlace(town.adds("Långt borta"), FAR);
        tells(SARA, "Inga jordnötter", "Hörslinga");
        tells(LEYLA, "inga jordnötter", "");
        tells(MIKKEL, "Ingen fisk", "Kørestol");
        for (var who : List.of(SARA, LEYLA))
            for (var time : List.of(soon, far)) town.comes(town.of(who), time);

        var guests = page(BIRGITTA, town.guests(soon));
        assertThat(guests)
                .contains("<span>inga jordnötter</span> <span>2</span>")
                .containsPattern("(?s)<strong>Sara Nyström</strong></p><p>Hörslinga")
                .doesNotContain("fisk", "Kørestol");
        assertThat(page(BIRGITTA, town.guests(far)))
                .contains("Sara Nyström", "ser du här vad de som kommer behöver")
                .doesNotContain("jordnötter", "Hörslinga");
        var wall = town.path() + "/occasions/" + soon.id();
        assertThat(page(BIRGITTA, wall)).doesNotContain("jordnötter", "Hörslinga");
        assertThat(town.of(KERSTIN).get(town.guests(soon)).statusCode()).isEqualTo(403);

        moved(soon.id().value(), "-2 days");
        assertThat(page(BIRGITTA, town.guests(soon))).doesNotContain("jordnötter", "Hörslinga");
        assertThat(notices.newest(200).stream().map(SentMail::mail))
                .noneMatch(mail -> mail.text().contains("jordnötter"));
    }

    @Test
    void who_waits_for_a_place_needs_nothing_yet() {
        var time = town.takesPlace(offer, A_WEEK);
        for (var who : List.of(SARA, GORAN, LEYLA)) town.comes(town.of(who), time);
        tells(MIKKEL, "Ingen fisk", "");
        town.comes(town.of(MIKKEL), time);
        assertThat(page(BIRGITTA, town.guests(time)))
                .contains("Mikkel Holm")
                .doesNotContain("ingen fisk");
        town.of(SARA).post(town.path(time) + "/leaving", Map.of());
        assertThat(page(BIRGITTA, town.guests(time))).contains("ingen fisk");
        occasions.callOff(time.id());
        assertThat(page(BIRGITTA, town.guests(time))).doesNotContain("ingen fisk");
    }

    @Test
    void it_is_told_once_kept_until_it_is_taken_away_and_gone_with_one_tap() {
        assertThat(page(GORAN, "/needs"))
                .contains("Bara de som ordnar och leder ett tillfälle där du har en plats ser det")
                .doesNotContain("Ta bort det");
        var goran = town.of(GORAN);
        var answer = goran.post("/needs", Map.of("diet", "x".repeat(201), "help", "Hiss"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Korta texten", "x".repeat(201), "value=\"Hiss\"");
        tells(GORAN, "Vego\u0007", "Hiss");
        assertThat(page(GORAN, "/needs")).contains("value=\"Vego\"", "value=\"Hiss\"");
        goran.post("/needs/removal", Map.of());
        assertThat(page(GORAN, "/needs")).doesNotContain("Vego", "Hiss");
        assertThat(sql.sql("select count(*) from programme.need").query(Long.class).single())
                .isZero();
    }

    @Test
    void of_who_works_here_no_more_nothing_is_kept() {
        var gone = new PersonId(UUID.randomUUID());
        needs.tell(gone, new Need("Vego", "Hiss"));
        tells(SARA, "Vego", "");
        needs.forget();
        assertThat(needs.of(gone)).isEqualTo(Need.NOTHING);
        assertThat(needs.of(SARA.id()).diet()).isEqualTo("Vego");
    }

    private HttpResponse<String> prepares(Cast who, Occasion time, String answer) {
        return town.of(who).post(town.path(time) + "/preparation", Map.of("answer", answer));
    }

    private void tells(Cast who, String diet, String help) {
        var form = Map.of("diet", diet, "help", help);
        assertThat(town.of(who).post("/needs", form).statusCode()).isEqualTo(302);
    }

    /** So that it began so long from now. */
    private void moved(UUID occasion, String from) {
        sql.sql(
                        "update programme.occasion set starts_at = now() + ?::interval,"
                                + " ends_at = now() + ?::interval + interval '30 minutes' where id = ?")
                .params(from, from, occasion)
                .update();
    }

    private String page(Cast who, String path) {
        return town.of(who).get(path).body();
    }
}
