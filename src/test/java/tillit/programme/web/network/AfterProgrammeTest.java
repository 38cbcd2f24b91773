package tillit.programme.web.network;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.LEYLA;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tillit.HouseTest;
import tillit.MovedClock;
import tillit.Visitor;
import tillit.notice.Notices;
import tillit.notice.SentMail;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.kept.Programmes;
import tillit.programme.network.Hosting;
import tillit.programme.plan.Kind;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.programme.template.Templates;
import tillit.trial.Cast;

/** A network of a programme, and its strategist, until the programme is over and after. */
@HouseTest
@Import(MovedClock.InTheHouse.class)
class AfterProgrammeTest {

    @Autowired private Programmes programmes;
    @Autowired private Organisation organisation;
    @Autowired private Hosting hosting;
    @Autowired private Notices notices;
    @Autowired private MovedClock clock;
    @LocalServerPort private int port;

    private ProgrammeId programme = new ProgrammeId(new UUID(0, 0));
    private String here = "";
    private String name = "";

    @BeforeEach
    void sara_and_goran_are_in_it() {
        programme =
                programmes.make(
                        BIRGITTA.id(),
                        UUID.randomUUID(),
                        Templates.find("kalmar")
                                .orElseThrow()
                                .begin(
                                        "Tillit",
                                        organisation.today(),
                                        Set.of("Hemtjänst", "Grundskola", "Kultur och fritid"),
                                        "sv",
                                        () -> new PartId(UUID.randomUUID())));
        programmes.announce(programme);
        var part = part();
        here = "/networks/" + part.id();
        name = part.name();
    }

    @Test
    void the_strategist_sees_how_many_and_when_and_nobody() {
        assertThat(strategist()).contains("Ingen är med än.");
        sends(SARA, "/membership", Map.of());
        assertThat(strategist()).contains("En är med, från ett område.");
        sends(GORAN, "/membership", Map.of());
        assertThat(strategist())
                .contains("2 är med, från 2 områden.", "Nästa möte har ingen dag än.")
                .doesNotContain("Sara", "Göran");
        var meeting = TestNetwork.meeting(1, organisation.today().plusDays(20));
        sends(SARA, "/meeting", meeting);
        assertThat(strategist())
                .contains("Nästa möte är " + organisation.today().plusDays(20).getDayOfMonth())
                .doesNotContain("ro?", "Biblioteket");
    }

    @Test
    void when_the_programme_is_over_the_network_goes_on_by_itself() {
        sends(SARA, "/membership", Map.of());
        sends(GORAN, "/membership", Map.of());
        sends(SARA, "/continuation", Map.of());
        assertThat(page(SARA)).contains("Min väg").doesNotContain("på egen hand", "hur ofta");

        programmeIsOver();

        assertThat(signedIn(SARA).get("/").body()).contains("Dina nätverk", name, here);
        assertThat(page(SARA)).contains("Programmet är slut", "Fortsätt på egen hand");
        assertThat(page(MIKKEL)).doesNotContain("på egen hånd");
        sends(MIKKEL, "/continuation", Map.of());
        assertThat(page(SARA)).contains("Programmet är slut");
        sends(GORAN, "/continuation", Map.of());
        sends(SARA, "/continuation", Map.of());

        assertThat(page(SARA))
                .contains(name, "Göran Ahlgren", "Du är värd nästa gång", "Ändra hur ofta ni ses")
                .doesNotContain("Programmet är slut");
        assertThat(strategist()).doesNotContain("är med, från");
        assertThat(signedIn(LEYLA).get(here).statusCode()).isEqualTo(403);
        sends(MIKKEL, "/membership", Map.of());
        assertThat(page(SARA)).contains("Mikkel Holm");
    }

    /** They joined long before, when they heard of it. */
    @Test
    void nobody_is_reminded_before_the_part_has_begun_or_after_the_programme() {
        sends(SARA, "/membership", Map.of());
        sends(GORAN, "/membership", Map.of());
        var first = part().days().from();
        nightOf(first.plusDays(13));
        assertThat(reminders()).isZero();
        nightOf(first.plusDays(15));
        nightOf(first.plusDays(16));
        assertThat(reminders()).isEqualTo(1);
        sends(SARA, "/turn", Map.of("turn", "1"));
        programmeIsOver();
        hosting.remind();
        assertThat(reminders()).isEqualTo(1);
    }

    private void nightOf(LocalDate day) {
        clock.moveTo(day.atTime(4, 15).toInstant(ZoneOffset.UTC));
        hosting.remind();
    }

    private long reminders() {
        return notices.newest(500).stream()
                .map(SentMail::mail)
                .filter(mail -> mail.text().contains(here))
                .filter(mail -> mail.subject().startsWith("Du är värd nästa gång"))
                .count();
    }

    private Part part() {
        return programmes.find(programme).orElseThrow().programme().parts().stream()
                .filter(it -> it.kind() == Kind.NETWORK)
                .findFirst()
                .orElseThrow();
    }

    private void programmeIsOver() {
        var last = programmes.find(programme).orElseThrow().programme().days().to().orElseThrow();
        clock.moveTo(last.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private String strategist() {
        return signedIn(BIRGITTA).get("/programmes/" + programme).body();
    }

    private void sends(Cast who, String what, Map<String, String> form) {
        assertThat(signedIn(who).post(here + what, form).statusCode()).isEqualTo(302);
    }

    private String page(Cast who) {
        return signedIn(who).get(here).body();
    }

    private Visitor signedIn(Cast who) {
        return Visitor.signedIn(port, who);
    }
}
