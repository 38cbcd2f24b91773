package tillit.composition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.composition.CompositionId;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.Draft;
import tillit.composition.desk.Editing;
import tillit.composition.desk.LeadersDay;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.rule.SeatedAt;

/** Birgitta writes only what some rule reads, and mends what cannot be where she reads of it. */
@HouseTest
class WhatCountsTest {

    private static final String RULES =
            """
            form: tables
            gatherings: 4
            size: {from: 4, to: 4}
            absent: absent
            rules:
              - seated-at: {column: near_door, value: yes, groups: [1]}
              - {in-common: languages, strength: off}
              - {free: {column: cannot, hours: [mon-am]}, strength: off}
            """;

    private static final Map<String, List<String>> NEAR =
            Map.of("near_door", List.of("yes"), "languages", List.of("svenska"));

    @Autowired private Compositions compositions;
    @Autowired private Editing editing;
    @LocalServerPort private int port;

    private Visitor birgitta = new Visitor(0);
    private CompositionId day = new CompositionId(UUID.randomUUID());
    private String page = "";

    @BeforeEach
    void five_are_to_sit_near_the_door() {
        birgitta = Visitor.signedIn(port, BIRGITTA);
        day = made();
        page = "/compositions/" + day;
    }

    @Test
    void more_near_the_door_than_a_table_holds_get_another_table_on_the_page() {
        assertThat(birgitta.get(page).body().split("nära dörren” gäller 5 personer", -1))
                .as("said once, not once a gathering")
                .hasSize(2);
        birgitta.post(page + "/rules", Map.of("groups-0", "1, 2", "rule-0", "must"));
        assertThat(birgitta.get(page).body())
                .contains("Vilka bord", "value=\"1, 2\"")
                .doesNotContain("gäller 5 personer");
    }

    @Test
    void tables_that_are_none_change_nothing_and_the_field_says_which_there_are() {
        for (var typed : List.of("", "0", "dörren", "1]}", "-1", "3", "1, 3"))
            for (var door : List.of("/rules", "/search")) {
                var answer = birgitta.post(page + door, Map.of("groups-0", typed));
                assertThat(answer.statusCode()).as(typed).isEqualTo(422);
                assertThat(answer.body())
                        .contains("id=\"groups-0-error\"", "Skriv nummer från 1 till 2");
            }
        var answer = birgitta.post(page + "/rules", Map.of("groups-0", "dörren"));
        assertThat(answer.body()).contains("value=\"dörren\"");
        assertThat(seated().groups()).containsExactly(0);
        assertThat(compositions.states(day)).isEmpty();
    }

    @Test
    void a_rule_that_seats_nobody_has_no_tables() {
        var answer = birgitta.post(page + "/rules", Map.of("groups-1", "dörren", "groups-99", "x"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(birgitta.get(page).body()).doesNotContain("groups-1\"");
    }

    @Test
    void tables_that_came_with_a_file_and_are_none_do_not_stop_anybody() {
        var three = RULES.replace("[1]", "[1, 3]");
        editing.replace(day, Optional.empty(), Optional.of(three));
        var answer = birgitta.post(page + "/rules", Map.of("groups-0", "1, 3", "rule-1", "gladly"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(seated().groups()).containsExactly(0, 2);
    }

    @Test
    void what_no_rule_reads_is_not_asked_and_what_stood_there_stays() {
        var person = page + "/people/0";
        assertThat(birgitta.get(person).body())
                .contains("name=\"absent\"")
                .doesNotContain("name=\"languages\"", "name=\"cannot\"");
        birgitta.post(person, Map.of("languages", "danska"));
        assertThat(member().values("languages")).containsExactly("svenska");

        birgitta.post(page + "/rules", Map.of("rule-1", "gladly", "rule-2", "gladly"));
        assertThat(birgitta.get(person).body()).contains("name=\"languages\"", "name=\"cannot\"");
    }

    @Test
    void a_novel_is_no_language() {
        birgitta.post(page + "/rules", Map.of("rule-1", "gladly"));
        var answer = birgitta.post(page + "/people/0", Map.of("languages", "s".repeat(201)));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Korta till högst 200 tecken.");
        assertThat(member().values("languages")).containsExactly("svenska");
        var fits = Map.of("languages", "s".repeat(200));
        assertThat(birgitta.post(page + "/people/0", fits).statusCode()).isEqualTo(302);
    }

    private CompositionId made() {
        var columns = List.of("absent", "near_door", "languages", "cannot");
        var names = LeadersDay.PEOPLE;
        var people =
                names.stream()
                        .map(one ->
                                new Member(
                                        one.name(),
                                        one.shownName(),
                                        names.indexOf(one) < 5 ? NEAR : Map.of()))
                        .toList();
        var draft = new Draft("Chefsdag", Form.TABLES, columns, people, RULES);
        return compositions.make(BIRGITTA.id(), UUID.randomUUID(), draft);
    }

    private Member member() {
        return compositions.people(day).member(0);
    }

    private SeatedAt seated() {
        return (SeatedAt) compositions.brief(day).rules().getFirst();
    }
}
