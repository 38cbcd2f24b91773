package tillit.composition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Upload;
import tillit.Visitor;
import tillit.composition.CompositionId;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.Draft;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Member;

/** Sara asked not to sit with Göran, and told nobody but Birgitta. */
@HouseTest
class WishesInFilesTest {

    private static final String RULES =
            "form: tables\nsize: {from: 1, to: 2}\nrules: [{apart: apart}]\n";

    @Autowired private Compositions compositions;
    @LocalServerPort private int port;

    private CompositionId day = new CompositionId(UUID.randomUUID());
    private String file = "";
    private Visitor birgitta = new Visitor(0);

    @BeforeEach
    void sara_has_asked() {
        var people =
                List.of(
                        new Member("k1", "Sara Gäst", Map.of("apart", List.of("k2"))),
                        new Member("k2", "Göran Gäst", Map.of()));
        var draft = new Draft("Liten dag", Form.TABLES, List.of("apart"), people, RULES);
        day = compositions.make(BIRGITTA.id(), UUID.randomUUID(), draft);
        file = "/compositions/" + day + "/files";
        birgitta = Visitor.signedIn(port, BIRGITTA);
    }

    @Test
    void the_file_tells_it_only_when_asked_for() {
        assertThat(birgitta.get(file + "/people.csv").body())
                .contains("person_id,name,apart", "k1,Sara Gäst,")
                .doesNotContain("k1,Sara Gäst,k2");
        assertThat(birgitta.get(file + "/people.csv?apart=true").body())
                .contains("k1,Sara Gäst,k2");
        assertThat(birgitta.get("/compositions/" + day).body())
                .contains("Ta med vem som bett att slippa");
    }

    @Test
    void a_file_that_went_out_without_it_takes_nothing_back() {
        var open = birgitta.get(file + "/people.csv").body();
        var answer = new Upload(birgitta, file).giveAs(Map.of("people", open));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(sarasWish()).containsExactly("k2");
    }

    @Test
    void a_file_with_other_wishes_is_taken_as_it_is() {
        var other = "person_id,name,apart\nk1,Sara Gäst,\nk2,Göran Gäst,k1\n";
        new Upload(birgitta, file).giveAs(Map.of("people", other));
        assertThat(sarasWish()).isEmpty();
    }

    private List<String> sarasWish() {
        return compositions.people(day).member(0).values("apart");
    }
}
