package tillit.obstacles.kept;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.conversation.OwnCircles;
import tillit.obstacles.ObstacleId;
import tillit.obstacles.way.State;
import tillit.obstacles.way.Step;
import tillit.organisation.Organisation;

/** The door for who raised an obstacle: they are asked, and say whether it is gone. */
@Service
@Transactional
public class Hearing {

    private final ObstacleBook book;
    private final Owners owners;
    private final OwnCircles circles;
    private final Pace pace;
    private final ObstacleMail mail;
    private final Organisation organisation;

    Hearing(
            ObstacleBook book,
            Owners owners,
            OwnCircles circles,
            Pace pace,
            ObstacleMail mail,
            Organisation organisation) {
        this.book = book;
        this.owners = owners;
        this.circles = circles;
        this.pace = pace;
        this.mail = mail;
        this.organisation = organisation;
    }

    /** Whether somebody may speak for those who raised it, or one that has become one with it. */
    @Transactional(readOnly = true)
    public boolean raised(PersonId person, Obstacle it) {
        return Stream.concat(Stream.of(it), book.joinedTo(it.id()).stream())
                .anyMatch(one -> isBehind(person, one.raiser()));
    }

    private boolean isBehind(PersonId person, Raiser raiser) {
        return switch (raiser) {
            case Raiser.Myself it -> it.person().equals(person);
            case Raiser.Workplace it -> owners.workplaces(person).contains(it.unit());
            case Raiser.Somebody it -> owners.workplaces(person).contains(it.unit());
            case Raiser.Circle it -> circles.in(Set.of(it.circle()), true).contains(person);
        };
    }

    /** Time runs again. Whether it was waited for. */
    public boolean reply(ObstacleId id, PersonId person, UUID key, String said) {
        var today = organisation.today();
        var held = book.hold(id).filter(it -> raised(person, it));
        if (held.filter(it -> it.has(key)).isPresent()) return true;
        if (held.filter(it -> it.waitsForReply(today, pace.country())).isEmpty()) return false;
        book.add(id, new Told(key, new Step.Replied(today), said, Optional.empty()));
        tellOwners(id, "replied");
        return true;
    }

    /** It is really gone. */
    public void gone(ObstacleId id, PersonId person, UUID key) {
        answered(id, person)
                .ifPresent(it -> {
                    var today = organisation.today();
                    book.add(id, new Told(key, new Step.Gone(today), "", Optional.empty()));
                    book.erasedOn(id, Promises.OBSTACLE.erasedOn(today));
                });
    }

    /** It is not: the same owner has it again, with days of their own. */
    public void back(ObstacleId id, PersonId person, UUID key, String said) {
        answered(id, person)
                .ifPresent(it -> {
                    var step = new Step.Back(organisation.today(), it.by(), pace.days());
                    book.add(id, new Told(key, step, said, Optional.empty()));
                    book.erasedOn(id, Optional.empty());
                    tellOwners(id, "back");
                    book.find(id)
                            .ifPresent(one -> mail.about(one.raiser().known(), "back.raiser", id));
                });
    }

    private Optional<State.Answered> answered(ObstacleId id, PersonId person) {
        return book.hold(id)
                .filter(it -> raised(person, it))
                .map(it -> it.state(pace.country()))
                .filter(State.Answered.class::isInstance)
                .map(State.Answered.class::cast)
                .filter(it -> it.isAskedOn(organisation.today()));
    }

    private void tellOwners(ObstacleId id, String what) {
        book.find(id).flatMap(owners::of).ifPresent(it -> mail.owners(it.people(), what));
    }
}
