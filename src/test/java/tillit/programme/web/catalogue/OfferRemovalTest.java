package tillit.programme.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.organisation.Organisation;
import tillit.programme.catalogue.Offers;
import tillit.programme.course.Occasions;
import tillit.programme.kept.Programmes;

/** Birgitta offered two courses; one of them took place, or was to. */
@HouseTest
class OfferRemovalTest {

    @Autowired private Programmes programmes;
    @Autowired private Occasions occasions;
    @Autowired private Offers offers;
    @Autowired private Organisation organisation;
    @LocalServerPort private int port;

    @Test
    void what_never_took_place_is_taken_away_and_the_rest_stays() {
        var town = TestCatalogue.of(programmes, occasions, offers, organisation, port);
        var never = town.adds("Aldrig");
        var once = town.adds("En gång");
        var there = town.path() + "/offers/";
        assertThat(town.birgitta().get(there + once.id()).body()).contains("Ta bort kursen");
        occasions.callOff(town.takesPlace(once, Duration.ofDays(7)).id());
        assertThat(town.birgitta().get(there + once.id()).body())
                .contains("Kursen har tillfällen")
                .doesNotContain("Ta bort kursen");
        for (var offer : List.of(never, never, once))
            assertThat(
                            town.birgitta()
                                    .post(there + offer.id() + "/removal", Map.of())
                                    .headers()
                                    .firstValue("Location")
                                    .orElseThrow())
                    .endsWith("/offers");
        assertThat(offers.of(town.id(), town.part().id())).containsExactly(once);
    }
}
