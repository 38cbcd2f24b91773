package tillit.composition.sheets.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tillit.composition.CompositionId;
import tillit.composition.desk.Composition;
import tillit.composition.desk.Compositions;
import tillit.composition.sheets.Seats;

/** Finds what is to be printed. */
@Component
class Handouts {

    private final Compositions compositions;
    private final String address;

    Handouts(Compositions compositions, @Value("${tillit.address}") String address) {
        this.compositions = compositions;
        this.address = address;
    }

    Handout find(UUID composition, int number, Locale language) {
        var id = new CompositionId(composition);
        var made = compositions.find(id).orElseThrow(Handouts::missing);
        var state = compositions.state(id, number).orElseThrow(Handouts::missing);
        var seats = new Seats(compositions.brief(id, state), state.placement(), language);
        return new Handout(id, number, made.name(), made.form(), seats);
    }

    PlaceLink link(Handout handout) {
        var used = compositions.find(handout.id()).flatMap(Composition::adopted);
        return new PlaceLink(
                address + "/compositions/" + handout.id() + "/place",
                used.equals(Optional.of(handout.state()))
                        ? compositions.registered(handout.id()).keySet()
                        : Set.of());
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
