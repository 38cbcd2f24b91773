package tillit.programme.web.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.SARA;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.organisation.Organisation;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Kind;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.programme.plan.Programme;

/** Birgitta adds what Kalundborg's two years lack, and takes away what is too much. */
@HouseTest
class PartsPagesTest {

    @Autowired private Programmes programmes;
    @Autowired private Organisation organisation;
    @LocalServerPort private int port;

    private TestProgramme test;
    private String here;

    @BeforeEach
    void a_programme_that_nobody_has_seen() {
        test = TestProgramme.of(programmes, organisation, port);
        here = test.begins("Två år");
    }

    @Test
    void a_part_is_added_once_and_is_like_any_other() {
        assertThat(test.birgitta().get(here).body()).contains(here + "/parts/new");
        assertThat(test.birgitta().get(here + "/parts/new").body())
                .contains("Lägg till en del", "Vad är det?", "Kurs")
                .doesNotContain("Vad måste vara klart innan?", "Ta bort delen");
        int before = programme().parts().size();
        var form = form("Bokcirkel", Kind.NETWORK);
        for (int twice = 0; twice < 2; twice++)
            assertThat(test.birgitta().post(here + "/parts", form).statusCode()).isEqualTo(302);
        assertThat(programme().parts()).hasSize(before + 1);
        var made = named("Bokcirkel");
        assertThat(made.kind()).isEqualTo(Kind.NETWORK);
        assertThat(test.birgitta().get(here).body()).contains("Bokcirkel");
        assertThat(test.birgitta().get(test.path(here, made)).body()).contains("Ta bort delen");
    }

    @Test
    void what_is_not_right_is_told_beside_its_field_and_nothing_typed_is_lost() {
        int before = programme().parts().size();
        var form = form("", Kind.GATHERING);
        form.put("first", programme().days().from().minusDays(1).toString());
        form.put("hours", "många");
        form.put("about", "Om böcker");
        var answer = test.birgitta().post(here + "/parts", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"name-error\"", "id=\"hours-error\"", "Om böcker", "value=\"många\"")
                .contains("value=\"GATHERING\" selected", form.get("key"));
        assertThat(programme().parts()).hasSize(before);
    }

    @Test
    void what_must_be_over_first_is_chosen_and_what_cannot_be_is_told() {
        var first = test.part(here, Kind.ANALYSIS);
        var last = programme().parts().getLast();
        var order = test.path(here, last) + "/order";
        assertThat(test.birgitta().post(order, Map.of("after", first.id().toString())).statusCode())
                .isEqualTo(302);
        assertThat(test.again(here, last).after()).containsExactly(first.id());
        assertThat(test.birgitta().get(test.path(here, last)).body()).contains("Börjar efter");

        var answer =
                test.birgitta()
                        .post(
                                test.path(here, first) + "/order",
                                Map.of("after", last.id().toString()));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Det går inte ihop");
        assertThat(test.again(here, first).after()).isEmpty();

        test.birgitta().post(order, Map.of("after", UUID.randomUUID().toString()));
        assertThat(test.again(here, last).after()).isEmpty();
    }

    @Test
    void until_it_is_announced_a_part_is_taken_away_and_nothing_waits_for_it() {
        var gone = test.part(here, Kind.ANALYSIS);
        var waiting =
                programme().parts().stream()
                        .filter(part -> part.after().contains(gone.id()))
                        .findFirst()
                        .orElseThrow();
        test.birgitta().post(test.path(here, gone) + "/removal", Map.of());
        assertThat(programme().part(gone.id())).isEmpty();
        assertThat(test.again(here, waiting).after()).doesNotContain(gone.id());

        var stays = programme().parts().getFirst();
        programmes.announce(test.id(here));
        assertThat(test.birgitta().get(test.path(here, stays)).body())
                .doesNotContain("Ta bort delen");
        test.birgitta().post(test.path(here, stays) + "/removal", Map.of());
        assertThat(programme().part(stays.id())).isPresent();
    }

    @Test
    void nobody_else_adds_or_takes_away() {
        var sara = Visitor.signedIn(port, SARA);
        var part = programme().parts().getFirst();
        for (var path : Set.of("/parts", "/parts/" + part.id() + "/removal"))
            assertThat(sara.post(here + path, Map.of()).statusCode()).isEqualTo(403);
        assertThat(programme().part(part.id())).isPresent();
    }

    private Map<String, String> form(String name, Kind kind) {
        var days = programme().days();
        var part =
                Part.blank(new PartId(UUID.randomUUID()), kind, programme(), days.from())
                        .after(Set.of());
        var form = new HashMap<>(test.form(part));
        form.putAll(Map.of("key", UUID.randomUUID().toString(), "kind", kind.name(), "name", name));
        return form;
    }

    private Part named(String name) {
        return programme().parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Programme programme() {
        return programmes.find(test.id(here)).orElseThrow().programme();
    }
}
