package tillit.obstacles.kept;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.access.SignedIn;
import tillit.conversation.CircleId;
import tillit.conversation.OwnCircles;
import tillit.obstacles.ObstacleId;
import tillit.organisation.Organisation;

/** The door for a circle that wants to raise something: only when all in it have said yes does anybody else hear of it. */
@Service
@Transactional
public class Drafts {

    private final DraftBook book;
    private final Raising raising;
    private final Owners owners;
    private final OwnCircles circles;
    private final ObstacleMail mail;
    private final Organisation organisation;

    Drafts(
            DraftBook book,
            Raising raising,
            Owners owners,
            OwnCircles circles,
            ObstacleMail mail,
            Organisation organisation) {
        this.book = book;
        this.raising = raising;
        this.owners = owners;
        this.circles = circles;
        this.mail = mail;
        this.organisation = organisation;
    }

    /** The circle, when somebody is in it. */
    @Transactional(readOnly = true)
    public Optional<OwnCircles.Own> circle(CircleId id, PersonId person) {
        return circles.of(person).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Whoever writes it agrees to it; the others are asked. Sent twice it is there once. */
    public boolean write(ObstacleId id, CircleId circle, Story story, SignedIn who) {
        if (circle(circle, who.id()).isEmpty() || owners.workplace(who.id()).isEmpty())
            return false;
        if (raising.isThere(id.value())) return true;
        var draft = new Draft(id, circle, who.id(), story, who.language(), Set.of());
        if (!book.add(draft, organisation.today())) return true;
        book.agree(id, who.id());
        var others = new HashSet<>(people(circle));
        others.remove(who.id());
        mail.draft(others, id);
        raiseWhenAllAgree(id);
        return true;
    }

    /** For those in the circle alone. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(ObstacleId id, PersonId person) {
        return book.find(id).filter(it -> people(it.circle()).contains(person));
    }

    /** How many have not agreed yet. */
    @Transactional(readOnly = true)
    public int missing(Draft draft) {
        return Math.toIntExact(
                people(draft.circle()).stream().filter(it -> !draft.yes().contains(it)).count());
    }

    /** Those on which somebody has not said anything. */
    @Transactional(readOnly = true)
    public List<Draft> waitingFor(PersonId person) {
        var mine = circles.of(person).stream().map(OwnCircles.Own::id).collect(toSet());
        return mine.isEmpty()
                ? List.of()
                : book.of(mine).stream().filter(it -> !it.yes().contains(person)).toList();
    }

    /** Whether it is raised with this, because all have agreed now. */
    public boolean agree(ObstacleId id, PersonId person) {
        var held = book.hold(id).filter(it -> people(it.circle()).contains(person));
        if (held.isEmpty()) return raising.isThere(id.value());
        book.agree(id, person);
        return raiseWhenAllAgree(id);
    }

    /** One no is enough: what was written is gone. Nobody is told whose it was. */
    public void refuse(ObstacleId id, PersonId person) {
        book.hold(id)
                .filter(it -> people(it.circle()).contains(person))
                .ifPresent(it -> {
                    book.remove(id);
                    mail.gone(it.writer());
                });
    }

    private boolean raiseWhenAllAgree(ObstacleId id) {
        var draft = book.find(id).orElseThrow();
        if (missing(draft) > 0) return false;
        var unit = owners.workplace(draft.writer());
        if (unit.isEmpty()) return false;
        var place = owners.first(draft.story(), unit.get(), draft.writer());
        var raiser =
                new Raiser.Circle(draft.circle(), place.map(it -> it.unit()).orElse(unit.get()));
        raising.raise(id, draft.story(), raiser, place, draft.language());
        book.remove(id);
        return true;
    }

    private Set<PersonId> people(CircleId circle) {
        return circles.in(Set.of(circle), false);
    }
}
