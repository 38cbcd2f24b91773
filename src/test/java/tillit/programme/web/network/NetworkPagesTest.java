package tillit.programme.web.network;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.LEYLA;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.OLLE;
import static tillit.trial.Cast.SARA;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.AtOnce;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Kind;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.programme.template.Templates;
import tillit.trial.Cast;

/** A network for the managers of four areas; Sara, Göran and Mikkel may be in it. */
@HouseTest
class NetworkPagesTest {

    private static final Set<String> AREAS =
            Set.of("Hemtjänst", "Grundskola", "Kultur och fritid", "Gata och park");

    @Autowired private Programmes programmes;
    @Autowired private Organisation organisation;
    @LocalServerPort private int port;

    private String here = "";
    private String mine = "";
    private String before = "";

    @BeforeEach
    void birgitta_has_announced_it() {
        var programme =
                Templates.find("kalmar")
                        .orElseThrow()
                        .begin(
                                "Tillit",
                                organisation.today(),
                                AREAS,
                                "sv",
                                () -> new PartId(UUID.randomUUID()));
        var id = programmes.make(BIRGITTA.id(), UUID.randomUUID(), programme);
        programmes.announce(id);
        var part = part(id, Kind.NETWORK);
        here = "/networks/" + part.id();
        before = "/programmes/" + id + "/parts/" + part.id() + "/network";
        mine = "/programmes/" + id + "/mine";
    }

    @Test
    void whom_it_is_for_finds_it_and_joins_in_one_tap() {
        assertThat(signedIn(SARA).get(mine).body()).contains(here, "Till nätverket");
        assertThat(page(SARA)).contains("Bli den första", "Jag vill vara med");
        assertThat(page(SARA)).doesNotContain("Lämna nätverket");
        joins(SARA, GORAN);
        joins(SARA);
        assertThat(page(SARA)).contains("Göran Ahlgren", "Grundskola", "Du är värd nästa gång");
        assertThat(page(SARA).split("Sara Nyström</strong>", -1)).hasSize(2);
        assertThat(page(GORAN)).contains("Sara Nyström är värd nästa gång");
        assertThat(page(MIKKEL))
                .contains(
                        "2 kolleger er med",
                        "Grundskola, Hemtjänst",
                        "Min vej",
                        "Jeg vil gerne være med")
                .doesNotContain("Göran", "Sara");
    }

    @Test
    void strangers_and_stray_paths_are_led_back_or_refused() {
        assertThat(signedIn(LEYLA).get(here).statusCode()).isEqualTo(403);
        assertThat(signedIn(LEYLA).post(here + "/membership", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(signedIn(OLLE).get(mine).body()).doesNotContain(here);
        assertThat(signedIn(OLLE).get(here).statusCode()).isEqualTo(403);
        assertThat(signedIn(OLLE).post(here + "/membership", Map.of()).statusCode()).isEqualTo(403);
        assertThat(page(SARA)).contains("Bli den första");
        var other = "/networks/" + UUID.randomUUID();
        assertThat(signedIn(SARA).get(other).statusCode()).isEqualTo(403);
        assertThat(signedIn(SARA).post(other + "/meeting", meeting(1)).statusCode()).isEqualTo(403);
        var old = signedIn(SARA).get(before);
        assertThat(old.statusCode()).isEqualTo(302);
        assertThat(old.headers().firstValue("Location").orElse("")).endsWith(here);
    }

    @Test
    void the_host_says_when_and_what_and_only_members_read_it() {
        joins(SARA, GORAN);
        says(GORAN, meeting(1));
        assertThat(page(SARA)).doesNotContain("Hur får vi ro?");
        says(SARA, meeting(1));
        assertThat(page(GORAN)).contains("Hur får vi ro?", "Biblioteket", "kl. 13:30");
        assertThat(page(MIKKEL)).doesNotContain("Hur får vi ro?", "Biblioteket");
        var other = meeting(1);
        other.put("place", "Kajen");
        says(SARA, other);
        assertThat(page(GORAN)).contains("Kajen").doesNotContain("Biblioteket");
    }

    @Test
    void what_cannot_be_is_told_beside_its_field() {
        joins(SARA);
        var form = meeting(1);
        form.put("day", "-999999999-01-01");
        form.put("time", "nio");
        form.put("place", " ");
        form.put("question", "o".repeat(301));
        form.put("method", "../collegial-supervision");
        var answer = signedIn(SARA).post(here + "/meeting", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Välj en dag från i dag", "Skriv ett klockslag", "Skriv var ni ses")
                .contains("Skriv din fråga, med högst 300", "value=\"nio\"", "o".repeat(301))
                .contains("Den metoden finns inte");
        form.put("day", "+999999999-12-31");
        assertThat(signedIn(SARA).post(here + "/meeting", form).statusCode()).isEqualTo(422);
    }

    @Test
    void a_turn_is_handed_on_once_however_often_one_taps() {
        joins(SARA, GORAN, MIKKEL);
        says(SARA, meeting(1));
        handsOn(SARA, 1);
        handsOn(SARA, 1);
        assertThat(page(SARA)).contains("Göran Ahlgren är värd nästa gång");
        assertThat(page(SARA)).doesNotContain("Hur får vi ro?");
        says(SARA, meeting(2));
        assertThat(page(MIKKEL)).contains("Göran Ahlgren er vært næste gang");
        handsOn(GORAN, 2);
        assertThat(page(MIKKEL)).contains("Du er vært næste gang");
    }

    @Test
    void when_the_host_leaves_the_next_one_hosts() {
        joins(SARA, GORAN, MIKKEL);
        says(SARA, meeting(1));
        leaves(SARA);
        leaves(SARA);
        assertThat(page(SARA)).contains("Jag vill vara med");
        assertThat(page(GORAN)).contains("Du är värd nästa gång").doesNotContain("Hur får vi ro?");
        leaves(GORAN);
        leaves(MIKKEL);
        joins(SARA);
        assertThat(page(SARA)).contains("Du är värd nästa gång");
    }

    @Test
    void many_taps_at_once_make_one_member_and_one_host() {
        var all = List.of(signedIn(SARA), signedIn(GORAN), signedIn(MIKKEL));
        var answers =
                AtOnce.answers(
                        9,
                        number ->
                                all.get(number % 3)
                                        .post(here + "/membership", Map.of())
                                        .statusCode());
        assertThat(answers).hasSize(9).containsOnly(302);
        assertThat(page(SARA).split("är värd</span>", -1)).hasSize(2);
        assertThat(page(SARA).split("<li><p>", -1)).hasSize(4);
    }

    private Map<String, String> meeting(int turn) {
        return new HashMap<>(
                Map.of(
                        "turn", String.valueOf(turn),
                        "day", organisation.today().plusDays(20).toString(),
                        "time", "13:30",
                        "place", "Biblioteket",
                        "question", "Hur får vi ro?"));
    }

    private void joins(Cast... people) {
        for (var who : people) sends(who, "/membership", Map.of());
    }

    private void leaves(Cast who) {
        sends(who, "/leaving", Map.of());
    }

    private void says(Cast who, Map<String, String> meeting) {
        sends(who, "/meeting", meeting);
    }

    private void handsOn(Cast who, int turn) {
        sends(who, "/turn", Map.of("turn", String.valueOf(turn)));
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

    private Part part(ProgrammeId id, Kind kind) {
        return programmes.find(id).orElseThrow().programme().parts().stream()
                .filter(part -> part.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
