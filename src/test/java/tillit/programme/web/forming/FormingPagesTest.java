package tillit.programme.web.forming;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.LEYLA;
import static tillit.trial.Cast.OLLE;
import static tillit.trial.Cast.SARA;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.AtOnce;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.composition.desk.Compositions;
import tillit.composition.times.Times;
import tillit.composition.times.TwoCircles;
import tillit.conversation.CircleId;
import tillit.conversation.CirclePlan;
import tillit.conversation.Circles;
import tillit.organisation.Organisation;
import tillit.programme.Beginnings;
import tillit.programme.ProgrammeId;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Kind;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.programme.template.Templates;
import tillit.programme.trainer.Trainer;
import tillit.programme.trainer.Trainers;
import tillit.trial.Cast;

/** Birgitta offers circles to the managers of three areas; some want to be in one. */
@HouseTest
class FormingPagesTest {

    @Autowired private Programmes programmes;
    @Autowired private Organisation organisation;
    @Autowired private Trainers trainers;
    @Autowired private Circles circles;
    @Autowired private Beginnings beginnings;
    @Autowired private Compositions compositions;
    @Autowired private Times times;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private ProgrammeId id;
    private Part part;
    private String path;

    @BeforeEach
    void circles_are_offered() {
        var programme =
                Templates.find("circles")
                        .orElseThrow()
                        .begin(
                                "Cirklar",
                                organisation.today(),
                                Set.of("Hemtjänst", "Grundskola", "Individ och familj"),
                                "sv",
                                () -> new PartId(UUID.randomUUID()));
        id = programmes.make(BIRGITTA.id(), UUID.randomUUID(), programme);
        programmes.announce(id);
        part =
                programme.parts().stream()
                        .filter(one -> one.kind() == Kind.CIRCLES)
                        .findFirst()
                        .orElseThrow();
        path = "/programmes/" + id + "/parts/" + part.id() + "/circle";
    }

    @AfterEach
    void the_pool_is_as_it_was() {
        trainers.remove(AINO.id());
    }

    @Test
    void one_says_so_takes_it_back_and_the_strategist_sees_how_many() {
        assertThat(as(SARA).get("/programmes/" + id + "/mine").body()).contains(path);
        assertThat(page(SARA)).contains("Vill du vara med?", "Det är frivilligt.");
        wants(SARA);
        wants(SARA);
        wants(GORAN);
        assertThat(page(SARA)).contains("Du står på listan.");
        assertThat(programme()).contains("2 av ", "vill vara med och har ingen grupp än");
        as(GORAN).post(path + "/wish/removal", Map.of());
        assertThat(page(GORAN)).contains("Vill du vara med?");
        assertThat(programme()).contains("1 av ");
    }

    @Test
    void who_it_is_not_for_cannot_ask_for_it() {
        as(OLLE).post(path + "/wish", Map.of());
        sql.sql("insert into programme.circle_wish (programme, part, person) values (?, ?, ?)")
                .params(id.value(), part.id().value(), OLLE.id().value())
                .update();
        assertThat(programme()).contains("Ingen väntar på en grupp.");
        var course = programmes.find(id).orElseThrow().programme().parts().getFirst();
        var elsewhere = "/programmes/" + id + "/parts/" + course.id() + "/circle";
        assertThat(as(SARA).get(elsewhere).statusCode()).isEqualTo(302);
        assertThat(as(SARA).post(elsewhere + "/wish", Map.of()).statusCode()).isEqualTo(302);
        assertThat(wishes()).isEqualTo(1);
    }

    @Test
    void those_who_want_to_are_composed_once_with_those_of_the_pool_who_may_lead() {
        trainers.add(new Trainer(AINO.id(), Set.of(Kind.CIRCLES), List.of(), Set.of("sv"), 10));
        for (var one : List.of(SARA, GORAN, LEYLA)) wants(one);
        assertThat(programme()).contains("Sätt samman grupper");
        var form = Map.of("key", UUID.randomUUID().toString());
        var answers =
                AtOnce.answers(
                        4,
                        _ ->
                                as(BIRGITTA)
                                        .post(path + "s", form)
                                        .headers()
                                        .firstValue("Location")
                                        .orElse(""));
        assertThat(Set.copyOf(answers)).hasSize(1);
        var people = as(BIRGITTA).get(composition(answers.getFirst()) + "/people").body();
        assertThat(people)
                .contains("Sara Nyström", "Göran", "Leyla", "Aino Lindqvist")
                .doesNotContain("Mikkel Holm");
        assertThat(programme()).contains(composition(answers.getFirst()), "Inte klar än.", "3 av ");
    }

    @Test
    void who_is_in_a_circle_finds_it_and_waits_no_more() {
        for (var one : List.of(SARA, GORAN)) wants(one);
        var made = composes();
        var circle =
                circles.make(
                        new CirclePlan(
                                "Asken",
                                List.of(AINO.id()),
                                List.of(SARA.id()),
                                List.of(
                                        new CirclePlan.Planned(
                                                Instant.now().plus(Duration.ofDays(9)),
                                                "Rådhuset",
                                                "collegial-supervision"))));
        begins(made, circle);
        assertThat(page(SARA)).contains("/circles/" + circle, "Asken", "Rådhuset");
        assertThat(page(GORAN)).contains("Du står på listan.").doesNotContain("Asken");
        assertThat(programme()).contains("Grupperna har börjat.", "1 av ");
    }

    /** Sara sits in one of the two circles, Göran in none. */
    @Test
    void the_wishes_that_led_to_circles_are_forgotten_when_they_begin() {
        for (var one : List.of(SARA, GORAN)) wants(one);
        var two = TwoCircles.of(compositions, organisation);
        sql.sql(
                        "insert into programme.part_composition (programme, part, composition) values (?, ?, ?)")
                .params(id.value(), part.id().value(), two.value())
                .update();
        TwoCircles.find(times, two, "Ekbacken");
        assertThat(wishes()).isEqualTo(2);
        assertThat(beginnings.begin(two, "Ekbacken")).isEqualTo(2);
        assertThat(wishes()).isEqualTo(1);
        assertThat(page(SARA)).contains("Samtalsgrupper · 1");
        assertThat(page(GORAN)).contains("Du står på listan.");
    }

    @Test
    void of_nobody_nothing_is_composed_and_nobody_else_composes() {
        assertThat(programme()).doesNotContain("Sätt samman grupper");
        assertThat(composes()).isEqualTo("/programmes/" + id);
        assertThat(as(SARA).post(path + "s", Map.of()).statusCode()).isEqualTo(403);
    }

    private String composes() {
        return composition(
                as(BIRGITTA)
                        .post(path + "s", Map.of("key", UUID.randomUUID().toString()))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow());
    }

    private static String composition(String location) {
        return location.replaceFirst("http://[^/]*", "");
    }

    private void begins(String composition, CircleId circle) {
        sql.sql("insert into programme.begun_circle (composition, number, circle) values (?, 1, ?)")
                .params(
                        UUID.fromString(composition.substring(composition.lastIndexOf('/') + 1)),
                        circle.value())
                .update();
    }

    private void wants(Cast who) {
        assertThat(as(who).post(path + "/wish", Map.of()).statusCode()).isEqualTo(302);
    }

    private long wishes() {
        return sql.sql("select count(*) from programme.circle_wish where programme = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private String page(Cast who) {
        return as(who).get(path).body();
    }

    private String programme() {
        return as(BIRGITTA).get("/programmes/" + id).body();
    }

    private Visitor as(Cast who) {
        return Visitor.signedIn(port, who);
    }
}
