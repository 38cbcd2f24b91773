package tillit.programme.kept;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.programme.plan.Programme;
import tillit.programme.plan.Staff;

/** The door to programmes. */
@Service
@Transactional
public class Programmes {

    /** A month at work. */
    public static final int MOST_HOURS = 160;

    private final ProgrammeBook book;
    private final PartBook parts;
    private final StaffNow staff;
    private final Organisation organisation;

    Programmes(ProgrammeBook book, PartBook parts, StaffNow staff, Organisation organisation) {
        this.book = book;
        this.parts = parts;
        this.staff = staff;
        this.organisation = organisation;
    }

    /** With the same key twice, it is made once. */
    public ProgrammeId make(PersonId strategist, UUID key, Programme programme) {
        return book.add(strategist, key, programme)
                .or(() -> book.madeWith(key, strategist))
                .orElseThrow();
    }

    @Transactional(readOnly = true)
    public Optional<Kept> find(ProgrammeId id) {
        return book.find(id);
    }

    /** Those that somebody lays out, the newest first. */
    @Transactional(readOnly = true)
    public List<Kept> of(PersonId strategist) {
        return book.of(strategist);
    }

    /** Those announced whose audience somebody is in today, and that are not over. */
    @Transactional(readOnly = true)
    public List<Kept> forPerson(PersonId person) {
        var announced = book.announced(organisation.today());
        if (announced.isEmpty()) return List.of();
        var now = staff.now();
        return announced.stream().filter(it -> isIn(person, it, now)).toList();
    }

    /** A part of an announced programme, when both are for somebody today. */
    @Transactional(readOnly = true)
    public Optional<Part> partFor(PersonId person, ProgrammeId programme, PartId part) {
        return forPerson(person).stream()
                .filter(it -> it.id().equals(programme))
                .flatMap(it -> it.programme().part(part).stream())
                .filter(it -> staff.now().standing(person).filter(it.audience()::has).isPresent())
                .findFirst();
    }

    private static boolean isIn(PersonId person, Kept it, Staff now) {
        return now.standing(person).filter(it.programme().audience()::has).isPresent();
    }

    public void put(ProgrammeId id, Part part) {
        parts.put(id, part);
    }

    /** Nothing happens once it is announced: others may have something in it. */
    public void remove(ProgrammeId id, PartId part) {
        parts.remove(id, part);
    }

    /** From now on more than so many hours a month are told to be too many, 1 to {@value #MOST_HOURS}. */
    public void bears(ProgrammeId id, int hours) {
        book.bears(id, hours);
    }

    /** From now on everybody for whom it is sees what is theirs. */
    public void announce(ProgrammeId id) {
        book.announce(id);
    }
}
