package tillit.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.*;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.organisation.Employment;
import tillit.organisation.Organisation;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/** Majken, the safety representative, looks about in Ekhamn. */
@HouseTest
class OrganisationPagesTest {

    private static final String THEN = "?day=2024-05-01";

    @Autowired private Organisation organisation;
    @LocalServerPort private int port;

    private Visitor majken = new Visitor(0);

    @BeforeEach
    void majken_comes() {
        majken = Visitor.signedIn(port, MAJKEN);
    }

    @Test
    void the_tree_shows_the_top_and_two_levels_and_counts_everybody_once() {
        var page = page("/organisation");
        var everybody = organisation.headcount(organisation.today()).people();
        assertThat(page.replace('\u00a0', ' '))
                .contains("Ekhamns kommun", "%,d personer".formatted(everybody).replace(',', ' '))
                .contains("Äldreomsorgsförvaltningen", "Henrik Falk", "Hemtjänstområde")
                .doesNotContain("Hemtjänst Bokelund");
    }

    @Test
    void a_colleague_is_found_with_unit_and_area() {
        assertThat(page("/organisation?q=nystr%C3%B6m"))
                .contains("Sara Nyström", "Hemtjänst Bokelund · Hemtjänst", "/people/" + SARA.id());
    }

    @Test
    void a_unit_is_found_with_what_is_above_it() {
        assertThat(page("/organisation?q=bokelund"))
                .contains("/units/" + bokelund(), above(bokelund()).name() + " · Hemtjänst");
    }

    @Test
    void who_finds_nothing_is_told_what_to_try() {
        assertThat(page("/organisation?q=zzzz")).contains("Prova med en kortare del av namnet");
    }

    @Test
    void a_chosen_day_stays_while_one_looks_about() {
        for (var path : List.of("/organisation" + THEN, "/organisation" + THEN + "&q=hemtj"))
            assertThat(page(path))
                    .contains("Så här ser det ut den 1 maj 2024")
                    .containsPattern("/units/[\\w-]{36}\\?day=2024-05-01")
                    .doesNotContainPattern("/units/[\\w-]{36}\"");
        assertThat(page("/units/" + bokelund() + THEN))
                .containsPattern("/people/[\\w-]{36}\\?day=2024-05-01");
    }

    @Test
    void a_day_that_is_none_is_answered_beside_the_field_and_nothing_is_lost() {
        var answer = majken.get("/organisation?q=nystr%C3%B6m&day=31%20maj");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Den dagen finns inte.", "value=\"nyström\"", "Sara Nyström");
        for (var path : List.of("/units/" + bokelund(), "/people/" + SARA.id()))
            assertThat(majken.get(path + "?day=9999-01-01").statusCode()).isEqualTo(422);
    }

    @Test
    void tomorrow_is_for_the_programme_lead_alone() {
        var birgitta = Visitor.signedIn(port, BIRGITTA);
        var tomorrow = "?day=" + organisation.today().plusDays(1);
        for (var path : List.of("/organisation", "/units/" + bokelund(), "/people/" + SARA.id())) {
            var answer = majken.get(path + tomorrow);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("Den dagen har inte varit än.")
                    .doesNotContain("Så här ser det ut");
            assertThat(birgitta.get(path + tomorrow).body()).contains("Så här ser det ut");
        }
    }

    @Test
    void a_unit_shows_its_manager_its_people_and_what_is_above() {
        assertThat(page("/units/" + bokelund()))
                .contains("Sara Nyström", "chef på nivå 3", "Medarbetare")
                .contains("Ekhamns kommun", "Äldreomsorgsförvaltningen");
    }

    @Test
    void a_unit_that_is_no_more_says_when_it_was_and_what_it_became() {
        var successor = divided();
        var gone = organisation.stretches(successor.succeeds().getFirst()).getLast();
        var last = gone.days().to().orElseThrow();
        assertThat(page("/units/" + gone.id()))
                .contains("Enheten finns inte den här dagen", gone.id() + "?day=" + last)
                .contains("<h3>Blev</h3>", successor.id() + "?day=" + successor.days().from());
        assertThat(page("/units/" + successor.id()))
                .contains("Bildades ur", gone.id() + "?day=" + last);
    }

    @Test
    void sara_is_shown_with_her_unit_her_manager_and_her_address() {
        assertThat(page("/people/" + SARA.id()))
                .contains("Hemtjänst Bokelund", "chef på nivå 3", "Närmaste chef")
                .contains("sara.nystrom@ekhamn.example");
    }

    @Test
    void the_nearest_manager_of_a_manager_is_another_one() {
        var head = above(bokelund());
        assertThat(page("/people/" + SARA.id()).split("Närmaste chef")[1])
                .contains("/people/" + manager(head.id()))
                .doesNotContain("/people/" + SARA.id() + "\">");
    }

    @Test
    void of_another_day_no_address_is_told_and_of_nobody_what_only_hr_knows() {
        assertThat(page("/people/" + SARA.id() + THEN)).doesNotContain("@ekhamn.example");
        var page = page("/people/" + SARA.id());
        var code = organisation.person(SARA.id()).orElseThrow().code();
        assertThat(page).doesNotContain(">" + code + "<", " " + code + " ", "permanent");
        for (var form : Employment.values()) assertThat(page).doesNotContain(form.word());
    }

    @Test
    void who_was_not_there_that_day_is_not_told_when_they_were() {
        assertThat(page("/people/" + FREJA.id() + "?day=2000-01-01"))
                .contains("Freja Kjær", "Har ingen plats här den dagen.")
                .doesNotContain("2025", "Särskilt boende");
    }

    @Test
    void what_nobody_knows_is_not_found() {
        for (var path : List.of("/units/", "/people/"))
            assertThat(majken.get(path + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    private String page(String path) {
        HttpResponse<String> answer = majken.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private UnitId bokelund() {
        return organisation.positions(SARA.id(), organisation.today()).getFirst().unit();
    }

    private Unit above(UnitId unit) {
        var today = organisation.today();
        var parent = organisation.unit(unit, today).flatMap(Unit::parent).orElseThrow();
        return organisation.unit(parent, today).orElseThrow();
    }

    private String manager(UnitId unit) {
        var today = organisation.today();
        return organisation.history().positions().stream()
                .filter(it -> it.unit().equals(unit) && it.manages() && it.days().contains(today))
                .map(it -> it.person().toString())
                .findFirst()
                .orElseThrow();
    }

    private Unit divided() {
        return organisation.history().units().stream()
                .filter(unit -> unit.succeeds().size() == 1 && unit.days().to().isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
