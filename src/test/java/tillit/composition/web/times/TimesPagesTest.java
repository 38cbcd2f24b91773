package tillit.composition.web.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.Upload;
import tillit.Visitor;
import tillit.composition.CompositionId;
import tillit.composition.desk.Compositions;
import tillit.composition.times.Found;
import tillit.composition.times.Times;
import tillit.composition.times.TwoCircles;
import tillit.notice.Mail;
import tillit.notice.Notices;
import tillit.notice.SentMail;
import tillit.organisation.Organisation;
import tillit.trial.Cast;

/** Birgitta finds times for two circles, moves a meeting, and invites. */
@HouseTest
class TimesPagesTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 11);

    @Autowired private Compositions compositions;
    @Autowired private Organisation organisation;
    @Autowired private Times times;
    @Autowired private Notices notices;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private CompositionId id = new CompositionId(new UUID(0, 0));
    private String here = "";
    private Visitor birgitta = new Visitor(0);

    @BeforeEach
    void birgitta_has_put_two_circles_together() {
        id = TwoCircles.of(compositions, organisation);
        here = "/compositions/" + id + "/times";
        birgitta = Visitor.signedIn(port, Cast.BIRGITTA);
    }

    @Test
    void first_it_asks_when_they_may_meet() {
        assertThat(birgitta.get("/compositions/" + id).body()).contains("href=\"" + here + "\"");
        assertThat(birgitta.get(here).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith(here + "/plan"));
        assertThat(birgitta.get(here + "/plan").body())
                .contains("value=\"MONDAY-morning\" checked");
    }

    @Test
    void without_a_file_it_says_to_choose_one() {
        asks(Map.of());
        var answer = birgitta.post(here + "/calendars", Map.of());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"files-error\"");
    }

    @Test
    void what_makes_no_sense_comes_back_with_what_was_typed() {
        var answer =
                asks(
                        Map.of(
                                "last",
                                MONDAY.minusDays(1).toString(),
                                "minutes",
                                "lång",
                                "closed",
                                "juli",
                                "begin",
                                "snart"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Sista dagen ska komma efter den första",
                        "Skriv veckonummer med komma emellan",
                        "id=\"begin-error\">Skriv ett antal veckor",
                        "value=\"lång\"");
    }

    @Test
    void aino_who_leads_both_circles_is_never_in_two_places_and_busy_days_are_left_out() {
        asks(Map.of());
        gives(
                "Aino Lindqvist.ics",
                calendar("DTSTART;VALUE=DATE:20270111\nDTEND;VALUE=DATE:20270116"));

        finds();

        var found = found();
        assertThat(found.checked().isKept()).isTrue();
        assertThat(found.checked().absences()).isEmpty();
        assertThat(found.timetable().of(0).getFirst().slot().day()).isAfter(MONDAY.plusDays(4));
        assertThat(birgitta.get(here).body()).contains("Alla kan", "Ekbacken");
    }

    @Test
    void calendars_are_known_by_address_or_name_and_what_cannot_be_read_is_told_with_its_line() {
        asks(Map.of());
        var files = new LinkedHashMap<String, String>();
        files.put("sara nystrom.ics", calendar("DTSTART:20270112T080000Z\nDURATION:PT1H"));
        files.put("okänd.ics", calendar("DTSTART:20270112T080000Z\nDURATION:PT1H"));
        files.put("Jonas Öberg.ics", calendar("DTSTART:snart"));

        var page = new Upload(birgitta, here + "/calendars").give(files).body();

        assertThat(page)
                .contains("En kalender är inläst", "okänd.ics: vi ser inte vems")
                .contains("Jonas Öberg.ics, rad 3: tiden eller regeln");
        assertThat(
                        sql.sql("select who from composition.busy where composition = ?")
                                .param(id.value())
                                .query(String.class)
                                .list())
                .hasSize(1);
    }

    @Test
    void when_it_cannot_be_the_page_says_why() {
        asks(Map.of("seats", "2"));

        birgitta.post(here + "/timetable", Map.of());
        await().until(() -> birgitta.get(here + "/progress").body().equals("100"));

        assertThat(birgitta.get(here).body())
                .contains("Grupp 1 är 3 personer, och det största rummet har 2 platser");
    }

    @Test
    void a_meeting_is_moved_to_a_time_that_is_free_and_to_no_other() {
        asks(Map.of());
        finds();
        var other = otherTime();
        assertThat(birgitta.get(here + "/1/3").body()).contains("value=\"" + other + "\"");

        birgitta.post(here + "/1/3", Map.of("to", other));
        assertThat(found().timetable().of(0).get(2).slot().day() + "T09:00").isEqualTo(other);

        var taken = birgitta.post(here + "/1/3", Map.of("to", "2031-01-01T09:00"));
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.body()).contains("Den tiden är inte ledig längre");
    }

    @Test
    void everybody_is_invited_once_and_again_when_a_meeting_is_moved() {
        asks(Map.of());
        finds();
        sql.sql("delete from notice.outbox").update();

        assertThat(invites()).contains("mails=21");
        assertThat(invites()).contains("mails=0");
        birgitta.post(here + "/1/3", Map.of("to", otherTime()));
        assertThat(invites()).contains("mails=3");

        var moved = newest(3).getFirst();
        assertThat(moved.subject()).contains("Samtalsgrupper");
        assertThat(event(moved).getSequence().getValue()).isEqualTo(1);
    }

    @Test
    void a_circles_file_holds_its_meetings() {
        asks(Map.of());
        finds();

        var file = birgitta.get(here + "/2/calendar");

        assertThat(file.headers().firstValue("Content-Type"))
                .contains("text/calendar;charset=UTF-8");
        assertThat(Biweekly.parse(file.body()).first().getEvents()).hasSize(3);
    }

    private String otherTime() {
        var row = found().timetable().of(0);
        var body = birgitta.get(here + "/1/3").body();
        var match =
                Pattern.compile("class=\"second\" name=\"to\" value=\"([^\"]+)\"").matcher(body);
        assertThat(match.find()).as(row.toString()).isTrue();
        return match.group(1);
    }

    private String invites() {
        return birgitta.post(here + "/invitations", Map.of())
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private List<Mail> newest(int number) {
        return notices.newest(number).stream().map(SentMail::mail).toList();
    }

    private static VEvent event(Mail mail) {
        return Biweekly.parse(mail.calendar().orElseThrow().text()).first().getEvents().getFirst();
    }

    private HttpResponse<String> asks(Map<String, String> changed) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("first", MONDAY.toString());
        fields.put("last", MONDAY.plusWeeks(8).toString());
        fields.putAll(Map.of("weeks", "2", "days", "7", "meetings", "3", "minutes", "180"));
        fields.putAll(Map.of("morning", "09:00", "afternoon", "13:00", "off", "SWEDEN"));
        fields.putAll(
                Map.of("hour", DayOfWeek.TUESDAY + "-morning", "room", "Ekbacken", "seats", "9"));
        fields.putAll(changed);
        return birgitta.post(here + "/plan", fields);
    }

    private void gives(String name, String text) {
        new Upload(birgitta, here + "/calendars").give(Map.of(name, text));
    }

    private static String calendar(String lines) {
        return "BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + lines + "\nEND:VEVENT\nEND:VCALENDAR\n";
    }

    private void finds() {
        birgitta.post(here + "/timetable", Map.of());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> birgitta.get(here + "/progress").body().equals("100"));
    }

    private Found found() {
        return times.found(id).orElseThrow();
    }
}
