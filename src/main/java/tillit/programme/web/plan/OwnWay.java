package tillit.programme.web.plan;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.catalogue.Choice;
import tillit.programme.catalogue.Choosing;
import tillit.programme.catalogue.Choosings;
import tillit.programme.catalogue.Offer;
import tillit.programme.catalogue.Offers;
import tillit.programme.course.Occasions;
import tillit.programme.course.OwnTurn;
import tillit.programme.course.Promised;
import tillit.programme.kept.Kept;
import tillit.programme.kept.Programmes;
import tillit.programme.kept.StaffNow;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;

/** Puts together what is one person's of programmes, in as many questions to the database for many as for one. */
@Component
public class OwnWay {

    private final Programmes programmes;
    private final Occasions occasions;
    private final Offers offers;
    private final Choosings choosings;
    private final StaffNow staff;
    private final Organisation organisation;
    private final Clock clock;
    private final List<OccasionNotes> notes;
    private final List<OwnNotes> beneathParts;

    OwnWay(
            Programmes programmes,
            Occasions occasions,
            Offers offers,
            Choosings choosings,
            StaffNow staff,
            Organisation organisation,
            Clock clock,
            List<OccasionNotes> notes,
            List<OwnNotes> beneathParts) {
        this.programmes = programmes;
        this.occasions = occasions;
        this.offers = offers;
        this.choosings = choosings;
        this.staff = staff;
        this.organisation = organisation;
        this.clock = clock;
        this.notes = notes;
        this.beneathParts = beneathParts;
    }

    /** The right to it was asked for, so it is there, and they are at work. */
    public MinePage page(ProgrammeId id, PersonId me) {
        return page(programmes.find(id).orElseThrow(), me);
    }

    MinePage page(Kept kept, PersonId me) {
        var said = notes.stream().map(it -> it.of(kept.id(), me)).toList();
        var beneath = beneathParts.stream().map(it -> it.of(kept.id(), me)).toList();
        return MinePage.of(kept, parts(kept, me), said, beneath, organisation.today());
    }

    /** All parts that are for them. */
    public List<OwnPart> parts(Kept kept, PersonId me) {
        return parts(List.of(kept), me).getOrDefault(kept.id(), List.of());
    }

    /** All parts that are for them, of each of these programmes. */
    public Map<ProgrammeId, List<OwnPart>> parts(Collection<Kept> kept, PersonId me) {
        var standing = staff.now().standing(me).orElseThrow();
        var known = known(kept.stream().map(Kept::id).toList(), me);
        return kept.stream()
                .collect(
                        toMap(
                                Kept::id,
                                it ->
                                        it.programme().parts().stream()
                                                .filter(part -> part.audience().has(standing))
                                                .map(known::part)
                                                .toList()));
    }

    private Known known(List<ProgrammeId> programmes, PersonId me) {
        return new Known(
                occasions.turns(programmes, me),
                offers.of(programmes),
                choosings.of(programmes),
                choosings.interests(me),
                occasions.promised(me));
    }

    /** All that is asked of the database, once. */
    private final class Known {

        private final List<OwnTurn> turns;
        private final List<Offer> offers;
        private final Map<PartId, Choosing> choosings;
        private final Set<PartId> interests;
        private final List<Promised> promised;

        Known(
                List<OwnTurn> turns,
                List<Offer> offers,
                Map<PartId, Choosing> choosings,
                Set<PartId> interests,
                List<Promised> promised) {
            this.turns = turns;
            this.offers = offers;
            this.choosings = choosings;
            this.interests = interests;
            this.promised = promised;
        }

        OwnPart part(Part part) {
            var here = turns.stream().filter(it -> it.occasion().part().equals(part.id())).toList();
            var there = offers.stream().filter(it -> it.part().equals(part.id())).toList();
            var choice = choice(part, there, here);
            return new OwnPart(
                    part,
                    here.stream().map(it -> occasion(it, there, choice.isOpen())).toList(),
                    there,
                    choice);
        }

        private Choice choice(Part part, List<Offer> there, List<OwnTurn> here) {
            var chosen =
                    here.stream()
                            .filter(it -> it.isIn() && it.occasion().offer().isPresent())
                            .count();
            return new Choice(
                    choosings.getOrDefault(part.id(), Choosing.of(part.kind())),
                    organisation.today(),
                    interests.contains(part.id()),
                    there.size(),
                    Math.toIntExact(chosen));
        }

        private OwnOccasion occasion(OwnTurn own, List<Offer> there, boolean open) {
            var at = own.occasion();
            return new OwnOccasion(
                    own,
                    there.stream()
                            .filter(it -> at.offer().equals(Optional.of(it.id())))
                            .findFirst(),
                    occasions.isOn(at),
                    occasions.hasBegun(at),
                    !at.when().to().isAfter(clock.instant()),
                    open,
                    clash(own));
        }

        /** Another thing at the same time; what it is itself is none. */
        private Optional<Promised> clash(OwnTurn own) {
            if (own.isIn()) return Optional.empty();
            return promised.stream()
                    .filter(other -> other.when().overlaps(own.occasion().when()))
                    .findFirst();
        }
    }
}
