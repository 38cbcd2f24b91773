package tillit.programme.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.composition.CompositionId;
import tillit.composition.Onward;
import tillit.organisation.Organisation;
import tillit.programme.Beginnings;
import tillit.shell.Page;

/** What the page of beginning circles shows, and what must be right before they begin. */
@Component
class BeginningPages implements Onward {

    private static final int LONGEST_PLACE = 120;

    private final Beginnings beginnings;
    private final Organisation organisation;

    BeginningPages(Beginnings beginnings, Organisation organisation) {
        this.beginnings = beginnings;
        this.organisation = organisation;
    }

    /** On the page of the composition: the way here, when there are circles with times. */
    @Override
    public List<Page> from(CompositionId composition) {
        return beginnings
                .of(composition)
                .map(it -> new BeginningPart(composition, it.waiting().isEmpty()))
                .<List<Page>>map(List::of)
                .orElse(List.of());
    }

    Optional<BeginningPage> page(CompositionId composition, String place, String wrong) {
        return beginnings
                .of(composition)
                .map(it -> new BeginningPage(
                                composition,
                                it,
                                names(it),
                                beginnings.mails(composition),
                                place,
                                wrong));
    }

    UntimedPage untimed(CompositionId composition) {
        return new UntimedPage(composition, beginnings.hasBegun(composition));
    }

    private Map<PersonId, String> names(Beginnings.Beginning it) {
        return organisation.names(
                it.round().circles().stream()
                        .flatMap(circle -> circle.leaders().stream())
                        .distinct()
                        .toList());
    }

    /** The key of what to say beside the place; empty when nothing is wrong with it. */
    String wrong(CompositionId composition, String place) {
        if (place.length() > LONGEST_PLACE) return "programme.begin.place.long";
        var needed = beginnings.of(composition).filter(Beginnings.Beginning::needsPlace);
        return needed.isPresent() && place.isEmpty() ? "programme.begin.place.missing" : "";
    }

    void begin(CompositionId composition, String place) {
        beginnings.begin(composition, place);
    }
}
