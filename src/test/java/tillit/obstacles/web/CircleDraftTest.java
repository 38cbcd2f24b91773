package tillit.obstacles.web;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.HENRIK;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import tillit.law.Retention;
import tillit.notice.Notices;
import tillit.trial.Cast;

/** Sara wants her circle to say something: nobody else hears of it before all of them have said yes. */
@HouseTest
class CircleDraftTest {

    @Autowired private CircleKeeper circles;
    @Autowired private Notices notices;
    @Autowired private Retention retention;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private final UUID key = UUID.randomUUID();
    private CircleId circle = new CircleId(key);

    @BeforeEach
    void sara_asks_her_circle() {
        var first =
                new CirclePlan.Planned(
                        Instant.now().plus(Duration.ofDays(9)),
                        "Rådhuset",
                        "collegial-supervision");
        circle =
                circles.make(
                        new CirclePlan(
                                "Lönn " + key.toString().substring(0, 8),
                                List.of(SARA.id()),
                                List.of(GORAN.id(), MIKKEL.id()),
                                List.of(first)));
        var form = form();
        assertThat(at(SARA).get("/obstacles/new?circle=" + circle).body())
                .contains("Skriv med nya ord", "Bara ni i gruppen läser det här.")
                .doesNotContain("Vem säger det?");
        for (int i = 0; i < 2; i++)
            assertThat(at(SARA).post("/obstacles", form).headers().firstValue("Location"))
                    .hasValueSatisfying(it -> assertThat(it).endsWith(draft()));
    }

    @Test
    void only_its_people_see_it_and_with_the_last_yes_everybody_does() {
        assertThat(mails(GORAN)).contains("Din samtalsgrupp vill säga något");
        assertThat(at(GORAN).get("/").body()).contains(draft());
        assertThat(at(GORAN).get(draft()).body())
                .contains("Lådan för förslag", "2 av er har inte svarat.");
        for (var who : List.of(AINO, HENRIK)) {
            assertThat(at(who).get(draft()).statusCode()).isEqualTo(403);
            assertThat(says(who, "yes")).isEqualTo(403);
            assertThat(at(who).get("/obstacles?q=f%C3%B6rslagsfaktura").body())
                    .doesNotContain(key.toString());
        }
        assertThat(at(GORAN).get("/obstacles/" + key).statusCode()).isEqualTo(302);
        says(GORAN, "yes");
        says(GORAN, "yes");
        assertThat(at(GORAN).get("/obstacles/" + key).statusCode()).isEqualTo(302);

        assertThat(says(MIKKEL, "yes")).isEqualTo(302);

        assertThat(at(AINO).get("/obstacles/" + key).body())
                .contains("Lådan för förslag", "En samtalsgrupp sa vad som är i vägen.")
                .doesNotContain("Sara Nyström", "Lönn");
        assertThat(rows("obstacles.draft where id = ?")).isZero();
        assertThat(rows("obstacles.consent where draft = ?")).isZero();
        assertThat(at(MIKKEL).get("/obstacles").body()).contains(key.toString());
    }

    @Test
    void one_no_erases_it() {
        says(MIKKEL, "yes");
        assertThat(says(GORAN, "no")).isEqualTo(302);
        assertThat(rows("obstacles.draft where id = ?")).isZero();
        assertThat(rows("obstacles.obstacle where id = ?")).isZero();
        assertThat(at(SARA).get(draft()).statusCode()).isEqualTo(403);
        assertThat(mails(SARA)).contains("Gruppen lät det stanna");
        assertThat(says(MIKKEL, "yes")).isEqualTo(403);
    }

    @Test
    void all_who_say_yes_at_once_raise_it_once() {
        var people = List.of(at(GORAN), at(MIKKEL));
        AtOnce.each(
                8,
                number ->
                        people.get(number % 2).post(draft() + "/consent", Map.of("agree", "yes")));
        assertThat(rows("obstacles.step where obstacle = ?")).isEqualTo(2);
    }

    @Test
    void what_nobody_agrees_on_is_erased_after_two_months() {
        sql.sql("update obstacles.draft set erased_on = ? where id = ?")
                .params(LocalDate.now(java.time.ZoneId.of("Europe/Stockholm")), key)
                .update();
        retention.erase();
        assertThat(rows("obstacles.draft where id = ?")).isZero();
    }

    @Test
    void nobody_writes_for_a_circle_that_is_not_theirs() {
        var form = form();
        form.put("key", UUID.randomUUID().toString());
        assertThat(at(AINO).post("/obstacles", form).headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/obstacles"));
        assertThat(at(AINO).get("/obstacles/new?circle=" + circle).statusCode()).isEqualTo(302);
    }

    private Map<String, String> form() {
        var form = TestObstacle.form(key);
        form.put("circle", circle.toString());
        form.put("what", "Lådan för förslag kräver en förslagsfaktura");
        return form;
    }

    private String draft() {
        return "/obstacles/drafts/" + key;
    }

    private int says(Cast who, String what) {
        return at(who).post(draft() + "/consent", Map.of("agree", what)).statusCode();
    }

    private Visitor at(Cast who) {
        return Visitor.signedIn(port, who);
    }

    private int rows(String from) {
        return sql.sql("select count(*) from " + from).param(key).query(Integer.class).single();
    }

    private List<String> mails(Cast to) {
        return notices.newest(10_000).stream()
                .map(it -> it.mail())
                .filter(it -> it.text().contains(to.shownName()))
                .map(it -> it.subject())
                .toList();
    }
}
