package tillit.programme.web.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.access.KnownPerson;
import tillit.access.People;
import tillit.access.PersonId;
import tillit.programme.ProgrammeId;
import tillit.programme.catalogue.OfferId;
import tillit.programme.course.Preparations;
import tillit.programme.kept.Kept;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.PartId;
import tillit.programme.web.plan.OwnWay;

/** Puts together what one person may choose; of what is for others it knows nothing. */
@Component
class OwnOffers {

    private final Programmes programmes;
    private final OwnWay ways;
    private final Preparations preparations;
    private final People people;

    OwnOffers(Programmes programmes, OwnWay ways, Preparations preparations, People people) {
        this.programmes = programmes;
        this.ways = ways;
        this.preparations = preparations;
        this.people = people;
    }

    /** All of it, by name. */
    List<Entry> all(PersonId me) {
        var mine = programmes.forPerson(me);
        if (mine.isEmpty()) return List.of();
        return ways.parts(mine, me).entrySet().stream()
                .flatMap(programme ->
                        programme.getValue().stream()
                                .flatMap(own -> Entry.of(programme.getKey(), own)))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    Optional<ChoicesPage> choices(ProgrammeId id, PartId part, PersonId me) {
        var kept = programmes.find(id).orElseThrow();
        return ways.parts(kept, me).stream()
                .filter(own -> own.part().id().equals(part) && own.hasOffers())
                .findFirst()
                .map(own -> new ChoicesPage(kept, own, Entry.of(id, own).toList()));
    }

    Optional<OfferPage> offer(ProgrammeId id, OfferId offer, PersonId me) {
        var kept = programmes.find(id).orElseThrow();
        return ways.parts(kept, me).stream()
                .flatMap(own -> Entry.of(id, own))
                .filter(entry -> entry.offer().filter(it -> it.id().equals(offer)).isPresent())
                .findFirst()
                .map(entry -> page(kept, entry, me));
    }

    private OfferPage page(Kept kept, Entry entry, PersonId me) {
        var host = people.withId(kept.strategist()).map(KnownPerson::name).orElse("");
        var answer = entry.chosen().map(at -> preparations.of(at.occasion().id(), me).orElse(""));
        return new OfferPage(kept, entry, host, answer, Optional.empty(), Optional.empty());
    }
}
