package tillit.programme.web.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.Visitor;
import tillit.access.PersonId;
import tillit.notice.Mail;
import tillit.notice.Notices;
import tillit.notice.SentMail;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.kept.Programmes;
import tillit.programme.kept.StaffNow;
import tillit.programme.mentoring.Mentorings;
import tillit.programme.plan.Kind;
import tillit.programme.plan.PartId;
import tillit.programme.plan.Standing;
import tillit.programme.template.Templates;
import tillit.trial.Cast;

/** Sara wants a mentor; Mikkel, a Dane of another area, would be one. */
abstract class Wishing {

    private static final Pattern MENTORSHIP = Pattern.compile("mentoring/([-\\w]{36})/acceptance");

    static final Map<String, String> WANTS =
            Map.of("side", "mentee", "words", "Att växa i rollen", "subject", "CHANGE");

    static final Map<String, String> GIVES =
            Map.of("side", "mentor", "words", "Jeg lytter", "subject", "CHANGE", "places", "1");

    @Autowired Programmes programmes;
    @Autowired Mentorings mentorings;
    @Autowired StaffNow staff;
    @Autowired Organisation organisation;
    @Autowired Notices notices;
    @Autowired JdbcClient sql;
    @LocalServerPort private int port;

    ProgrammeId programme = new ProgrammeId(new UUID(0, 0));
    PartId part = new PartId(new UUID(0, 0));
    String path = "";

    @BeforeEach
    void birgitta_has_announced_mentoring() {
        var plan =
                Templates.find("kalmar")
                        .orElseThrow()
                        .begin(
                                "Tillit",
                                organisation.today(),
                                Set.of(),
                                "sv",
                                () -> new PartId(UUID.randomUUID()));
        programme = programmes.make(BIRGITTA.id(), UUID.randomUUID(), plan);
        programmes.announce(programme);
        var mentoring =
                programmes.find(programme).orElseThrow().programme().parts().stream()
                        .filter(one -> one.kind() == Kind.MENTORING)
                        .findFirst()
                        .orElseThrow();
        part = mentoring.id();
        path = "/programmes/" + programme + "/parts/" + part + "/mentoring";
    }

    void proposed() {
        wishes(SARA, WANTS);
        wishes(MIKKEL, GIVES);
        propose();
    }

    void propose() {
        assertThat(of(BIRGITTA).post(path + "/proposals", Map.of()).statusCode()).isEqualTo(302);
    }

    /** Of Sara's own area. */
    PersonId colleague() {
        var sara = staff.now().standing(SARA.id()).orElseThrow();
        return staff.now().managers().stream()
                .filter(one -> one.area().equals(sara.area()) && !one.equals(sara))
                .map(Standing::person)
                .findFirst()
                .orElseThrow();
    }

    void wishes(Cast who, Map<String, String> form) {
        post(who, "/wish", form);
    }

    void says(Cast who, String what) {
        post(who, "/" + id(who, "acceptance") + "/" + what, Map.of());
    }

    void post(Cast who, String what, Map<String, String> form) {
        assertThat(of(who).post(path + what, form)).returns(302, HttpResponse::statusCode);
    }

    String id(Cast who, String what) {
        var found =
                Pattern.compile(MENTORSHIP.pattern().replace("acceptance", what))
                        .matcher(page(who));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    static String circle(String page) {
        var found = Pattern.compile("/circles/[-\\w]{36}").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    /** What the strategist sees. */
    String note() {
        return of(BIRGITTA).get("/programmes/" + programme).body();
    }

    String page(Cast who) {
        return of(who).get(path).body();
    }

    List<Mail> mails(Cast who) {
        return notices.newest(60).stream()
                .map(SentMail::mail)
                .filter(mail -> mail.text().contains(who.shownName() + "!"))
                .toList();
    }

    /** Of how many talks somebody's calendar was told so. */
    long calendars(Cast who, String method) {
        return mails(who).stream()
                .filter(mail -> mail.subject().startsWith("Mentorsamtaler: "))
                .flatMap(mail -> mail.calendar().stream())
                .filter(it -> it.method().equals(method))
                .count();
    }

    Visitor of(Cast who) {
        return Visitor.signedIn(port, who);
    }
}
