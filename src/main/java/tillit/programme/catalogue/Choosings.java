package tillit.programme.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;

/** The door to how parts are chosen from. */
@Service
@Transactional
public class Choosings {

    private final ChoosingBook book;
    private final Programmes programmes;
    private final Organisation organisation;

    Choosings(ChoosingBook book, Programmes programmes, Organisation organisation) {
        this.book = book;
        this.programmes = programmes;
        this.organisation = organisation;
    }

    /** Of those parts whose strategist has said something. */
    @Transactional(readOnly = true)
    public Map<PartId, Choosing> of(Collection<ProgrammeId> programmes) {
        return book.of(programmes);
    }

    @Transactional(readOnly = true)
    public Choosing of(ProgrammeId programme, Part part) {
        return of(List.of(programme)).getOrDefault(part.id(), Choosing.of(part.kind()));
    }

    public void put(ProgrammeId programme, PartId part, Choosing choosing) {
        book.put(programme, part, choosing);
    }

    /** The parts in which somebody is interested. */
    @Transactional(readOnly = true)
    public Set<PartId> interests(PersonId person) {
        return book.interests(person);
    }

    /** How many people are interested. */
    @Transactional(readOnly = true)
    public int interested(ProgrammeId programme, PartId part) {
        return book.interested(programme, part);
    }

    /** Nothing happens when the part is for others, or one may choose already. */
    public void say(ProgrammeId programme, PartId part, PersonId person) {
        if (isLater(programme, part, person)) book.add(programme, part, person);
    }

    /** Once one may choose, who was interested stays so: nothing depends on it but their turn. */
    public void takeBack(ProgrammeId programme, PartId part, PersonId person) {
        if (isLater(programme, part, person)) book.remove(programme, part, person);
    }

    private boolean isLater(ProgrammeId programme, PartId part, PersonId person) {
        return programmes
                .partFor(person, programme, part)
                .filter(it -> of(programme, it).on(organisation.today()) == Choosing.Phase.LATER)
                .isPresent();
    }

    /** At night: when everybody may choose it is of no use any more who came first. */
    @Scheduled(cron = "0 30 3 * * *", zone = "${tillit.zone}")
    public void forget() {
        book.forget(organisation.today());
    }
}
