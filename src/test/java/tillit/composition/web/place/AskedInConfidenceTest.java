package tillit.composition.web.place;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.SARA;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.composition.CompositionId;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.Editing;
import tillit.composition.desk.LeadersDay;
import tillit.organisation.Organisation;
import tillit.trial.Cast;

/** Sara has asked not to sit with Aino, with whom she sits, nor with Göran, with whom she does not. */
@HouseTest
class AskedInConfidenceTest {

    private static final List<Cast> THEY = List.of(SARA, AINO, GORAN, FREJA);

    @Autowired private Compositions compositions;
    @Autowired private Editing editing;
    @Autowired private Organisation organisation;
    @LocalServerPort private int port;

    private CompositionId day = new CompositionId(Cast.SARA.id().value());

    @BeforeEach
    void the_day_is_used() {
        day = LeadersDay.used(compositions, organisation);
    }

    @Test
    void no_letter_of_anybodys_page_tells_of_it() {
        var before = pages();
        ask("must", AINO, GORAN);
        assertThat(pages()).isEqualTo(before);
        ask("gladly", GORAN);
        assertThat(pages()).isEqualTo(before);
    }

    private void ask(String strength, Cast... others) {
        var rule = "  - {apart: apart, strength: " + strength + "}\n";
        assertThat(editing.replace(day, Optional.empty(), Optional.of(LeadersDay.RULES + rule)))
                .isEmpty();
        var codes = List.of(others).stream().map(this::code).toList();
        var sara = compositions.people(day).numberOf(code(SARA)).orElseThrow();
        assertThat(editing.change(day, sara, Map.of("apart", codes))).isEmpty();
    }

    private String code(Cast person) {
        return organisation.person(person.id()).orElseThrow().code();
    }

    /** The page and the home of each, but for the token that forms carry. */
    private List<String> pages() {
        return THEY.stream().map(one -> Visitor.signedIn(port, one)).map(this::pages).toList();
    }

    private String pages(Visitor visitor) {
        var place = visitor.get("/compositions/" + day + "/place");
        assertThat(place.statusCode()).isEqualTo(200);
        return (place.body() + visitor.get("/").body())
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
