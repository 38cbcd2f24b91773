package tillit.programme.web.plan;

import java.util.List;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.course.Occasions;
import tillit.programme.kept.Kept;
import tillit.programme.kept.Programmes;
import tillit.programme.kept.StaffNow;

/** Puts together what is one person's of a programme. */
@Component
class OwnWay {

    private final Programmes programmes;
    private final Occasions occasions;
    private final StaffNow staff;
    private final Organisation organisation;
    private final List<OccasionNotes> notes;

    OwnWay(
            Programmes programmes,
            Occasions occasions,
            StaffNow staff,
            Organisation organisation,
            List<OccasionNotes> notes) {
        this.programmes = programmes;
        this.occasions = occasions;
        this.staff = staff;
        this.organisation = organisation;
        this.notes = notes;
    }

    /** The right to it was asked for, so it is there, and they are at work. */
    MinePage page(ProgrammeId id, PersonId me) {
        return page(programmes.find(id).orElseThrow(), me);
    }

    MinePage page(Kept kept, PersonId me) {
        var standing = staff.now().standing(me).orElseThrow();
        var rolls = occasions.of(kept.id());
        var promised = promised(me);
        var mine =
                kept.programme().parts().stream()
                        .filter(part -> part.audience().has(standing))
                        .map(part -> OwnPart.of(part, me, rolls, promised, occasions::isOn))
                        .toList();
        var said = notes.stream().map(it -> it.of(kept.id(), me)).toList();
        return MinePage.of(kept, mine, said, organisation.today());
    }

    private List<OwnPart.Promised> promised(PersonId me) {
        return occasions.with(me).stream()
                .flatMap(occasion ->
                        programmes
                                .find(occasion.programme())
                                .flatMap(it -> it.programme().part(occasion.part()))
                                .map(part -> new OwnPart.Promised(occasion, part.name()))
                                .stream())
                .toList();
    }
}
