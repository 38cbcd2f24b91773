package tillit.composition.sheets.web;

import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tillit.composition.CompositionId;
import tillit.composition.desk.Compositions;
import tillit.composition.sheets.Seats;

/** Finds what is to be printed. */
@Component
class Handouts {

    private final Compositions compositions;

    Handouts(Compositions compositions) {
        this.compositions = compositions;
    }

    Handout find(UUID composition, int number, Locale language) {
        var id = new CompositionId(composition);
        var made = compositions.find(id).orElseThrow(Handouts::missing);
        var state = compositions.state(id, number).orElseThrow(Handouts::missing);
        var seats = new Seats(compositions.brief(id, state), state.placement(), language);
        return new Handout(id, number, made.name(), made.form(), seats);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
