package tillit.composition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.SARA;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.access.PersonId;
import tillit.composition.CompositionId;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.Draft;
import tillit.composition.desk.Next;
import tillit.composition.desk.Note;
import tillit.composition.desk.StateKind;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.Placement;
import tillit.organisation.Amendment;
import tillit.organisation.Change;
import tillit.organisation.Organisation;
import tillit.organisation.Person;
import tillit.organisation.imports.ProtectedPeople;

/** Fia was put at a table by her own name before anybody knew that her identity is protected. */
@HouseTest
class ProtectedGuestTest {

    @Autowired private Compositions compositions;
    @Autowired private Organisation organisation;
    @Autowired private ProtectedPeople hidden;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private final PersonId id = new PersonId(UUID.randomUUID());
    private final String code = id.toString();
    private final String family = "Hemliga" + code.replace("-", "");
    private String page = "";
    private Visitor birgitta = new Visitor(0);

    @BeforeEach
    void fia_sits_at_a_table() {
        var fia = new Person(id, code, "Fia " + family, Optional.empty(), "sv");
        organisation.amend(
                new Amendment(
                        Change.none(),
                        new Change<>(List.of(), List.of(fia)),
                        Change.none(),
                        Change.none()));
        var members =
                List.of(
                        new Member(code, "Fia " + family, Map.of("area", List.of("Skola"))),
                        new Member("gast", "Gäst Utifrån", Map.of("apart", List.of(code))),
                        new Member(saras(), "Sara Nyström", Map.of("area", List.of("Omsorg"))));
        var rules = "form: tables\nsize: {from: 1, to: 3}\nrules: [{different: area}]\n";
        var draft = new Draft("Liten dag", Form.TABLES, List.of("area", "apart"), members, rules);
        var day = compositions.make(BIRGITTA.id(), UUID.randomUUID(), draft);
        sit(day);
        page = "/compositions/" + day;
        birgitta = Visitor.signedIn(port, BIRGITTA);
        stays(day);
    }

    private String saras() {
        return organisation.person(SARA.id()).orElseThrow().code();
    }

    private void sit(CompositionId day) {
        var placement =
                new Placement(new int[][] {{0, 0, 0}}, List.of(List.of(List.<Integer>of())));
        compositions.record(
                day,
                Optional.empty(),
                UUID.randomUUID(),
                new Next(StateKind.COMPOSED, placement, Set.of(), Note.NONE));
    }

    /** A later state tells that she stays. */
    private void stays(CompositionId day) {
        var note = Map.of("person", code, "gathering", "1", "stay", "true");
        assertThat(birgitta.post("/compositions/" + day + "/states/1/pins", note).statusCode())
                .isEqualTo(302);
    }

    @Test
    void her_name_is_on_no_page_no_sheet_and_in_no_file() {
        assertThat(birgitta.get(page).body()).contains("Sitter kvar: Fia " + family);
        assertThat(stored()).isZero();
        assertThat(birgitta.get(page + "/states/1").body()).contains(family);
        hidden.protect(code);
        for (var path :
                List.of(
                        "",
                        "/people",
                        "/people/0",
                        "/people/1?who=fia",
                        "/states/1",
                        "/states/2",
                        "/states/1/person?person=" + code,
                        "/states/1/absence?person=" + code,
                        "/states/1/weave",
                        "/states/1/comparison",
                        "/states/1/sheets/door",
                        "/states/1/sheets/cards",
                        "/states/1/sheets/lists",
                        "/states/1/sheets/badges",
                        "/files/people.csv",
                        "/files/result.csv")) {
            var answer = birgitta.get(page + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).doesNotContainIgnoringCase(family);
        }
        assertThat(stored()).isZero();
    }

    @Test
    void her_name_is_not_told_to_those_at_her_table_either() {
        birgitta.post(page + "/adoption", Map.of("state", "1"));
        var sara = Visitor.signedIn(port, SARA);
        assertThat(sara.get(page + "/place").body()).contains(family);
        hidden.protect(code);
        assertThat(sara.get(page + "/place").body()).contains("Gäst").doesNotContain(family);
    }

    private long stored() {
        return sql.sql(
                        """
                        select (select count(*) from composition.person one where one::text ilike :name)
                             + (select count(*) from composition.state one where one::text ilike :name)
                        """)
                .param("name", "%" + family + "%")
                .query(Long.class)
                .single();
    }
}
