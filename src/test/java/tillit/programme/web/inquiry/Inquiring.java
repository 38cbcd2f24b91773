package tillit.programme.web.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.Visitor;
import tillit.access.PersonId;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.inquiry.Surveys;
import tillit.programme.kept.Programmes;
import tillit.programme.kept.StaffNow;
import tillit.programme.plan.Kind;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.programme.plan.Standing;
import tillit.programme.template.Templates;
import tillit.trial.Cast;

/** A programme of Birgitta's for the leaders of four areas, which begins today with an analysis. Per is of another. */
abstract class Inquiring {

    static final List<String> NEEDS =
            List.of("Svåra samtal", "Tid att tänka efter", "Kollegor att <bolla> med", "Mandat");

    @Autowired Programmes programmes;
    @Autowired Surveys surveys;
    @Autowired StaffNow staff;
    @Autowired Organisation organisation;
    @Autowired JdbcClient sql;
    @LocalServerPort private int port;

    ProgrammeId programme = new ProgrammeId(new UUID(0, 0));
    PartId part = new PartId(new UUID(0, 0));
    String here = "";

    @BeforeEach
    void birgitta_has_announced_a_programme() {
        var plan =
                Templates.find("kalundborg")
                        .orElseThrow()
                        .begin(
                                "Två år",
                                organisation.today(),
                                Set.of("Hemtjänst", "Kultur och fritid", "Grundskola", "Förskola"),
                                "sv",
                                () -> new PartId(UUID.randomUUID()));
        programme = programmes.make(BIRGITTA.id(), UUID.randomUUID(), plan);
        programmes.announce(programme);
        part = first(Kind.ANALYSIS);
        here = path(part);
    }

    PartId first(Kind kind) {
        return programmes.find(programme).orElseThrow().programme().parts().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .map(Part::id)
                .orElseThrow();
    }

    String path(PartId part) {
        return "/programmes/" + programme + "/parts/" + part;
    }

    Visitor signedIn(Cast who) {
        return Visitor.signedIn(port, who);
    }

    Map<String, String> survey() {
        return new HashMap<>(
                Map.of(
                        "question",
                        "Vad skulle hjälpa dig?",
                        "needs",
                        String.join("\r\n", NEEDS),
                        "last",
                        organisation.today().plusDays(3).toString()));
    }

    void isOpened() {
        var answer = signedIn(BIRGITTA).post(here + "/inquiry/survey", survey());
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    /** As if it had been open until yesterday. */
    void isClosed() {
        sql.sql("update programme.survey set last_day = ? where part = ?")
                .params(organisation.today().minusDays(1), part.value())
                .update();
    }

    static HttpResponse<String> answers(Visitor who, String path, String line, String... needs) {
        var fields =
                Stream.concat(
                        Stream.of("line=" + encoded(line)),
                        Stream.of(needs).map(need -> "need=" + encoded(need)));
        return who.post(
                path + "/survey",
                "application/x-www-form-urlencoded",
                fields.collect(Collectors.joining("&")),
                who.token());
    }

    /** So many of those for whom it is, none of whom has answered; the people of Ekhamn that we know not among them. */
    List<PersonId> others(int many) {
        var known = Stream.of(Cast.values()).map(Cast::id).toList();
        return staff
                .now()
                .of(programmes.find(programme).orElseThrow().programme().audience())
                .stream()
                .map(Standing::person)
                .filter(one -> !known.contains(one))
                .limit(many)
                .toList();
    }

    int rows() {
        return sql.sql("select count(*) from programme.survey_answer where part = ?")
                .param(part.value())
                .query(Integer.class)
                .single();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
