package tillit.composition.web.place;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import tillit.access.PersonId;
import tillit.composition.CompositionId;
import tillit.composition.WayIn;
import tillit.composition.account.Known;
import tillit.composition.account.OwnPlace;
import tillit.composition.desk.Composition;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.PlacesInUse;
import tillit.composition.desk.State;
import tillit.composition.grouping.People;
import tillit.composition.web.place.PlacePage.Companion;
import tillit.composition.web.place.PlacePage.Seating;
import tillit.organisation.Organisation;

/** Makes the page of one person's place out of the state that is used. */
@Component
@Transactional(readOnly = true)
class PlaceView {

    private final Compositions compositions;
    private final PlacesInUse places;
    private final Organisation organisation;
    private final WayIn wayIn;

    PlaceView(
            Compositions compositions, PlacesInUse places, Organisation organisation, WayIn wayIn) {
        this.compositions = compositions;
        this.places = places;
        this.organisation = organisation;
        this.wayIn = wayIn;
    }

    PlacePage page(CompositionId id, PersonId me, Locale language) {
        var composition = compositions.find(id).orElseThrow(PlaceView::missing);
        var number = composition.adopted().orElseThrow(PlaceView::missing);
        var state = compositions.state(id, number).orElseThrow(PlaceView::missing);
        var code = places.code(id, me).orElseThrow(PlaceView::missing);
        return new PlacePage(
                composition.name(),
                composition.form(),
                state.placement().gatherings(),
                composer(composition, me),
                seatings(composition, state, code, language));
    }

    /** Whom one can turn to; oneself needs not to be told. */
    private Optional<String> composer(Composition composition, PersonId me) {
        return organisation
                .person(composition.owner())
                .filter(owner -> !owner.id().equals(me))
                .map(owner -> owner.name());
    }

    private List<Seating> seatings(
            Composition composition, State state, String code, Locale language) {
        var brief = compositions.brief(composition.id(), state);
        var person = brief.people().numberOf(code).orElseThrow(PlaceView::missing);
        return OwnPlace.of(brief, state.placement(), person).stream()
                .map(place -> seating(composition.id(), place, brief.people(), language))
                .toList();
    }

    private Seating seating(
            CompositionId composition, OwnPlace place, People people, Locale language) {
        return new Seating(
                place,
                companions(place.leading(), people, language),
                companions(place.others(), people, language),
                wayIn.to(composition, place.gathering(), place.group(), place.leads()));
    }

    private static List<Companion> companions(
            List<Integer> numbers, People people, Locale language) {
        return numbers.stream()
                .map(people::member)
                .map(member -> new Companion(member.name(), Known.of(member)))
                .sorted(comparing(Companion::name, Collator.getInstance(language)::compare))
                .toList();
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
