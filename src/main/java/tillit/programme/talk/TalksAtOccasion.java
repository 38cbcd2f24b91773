package tillit.programme.talk;

import java.util.UUID;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.access.RightSource;
import tillit.programme.ProgrammeRight;
import tillit.programme.course.Occasion;
import tillit.programme.course.OccasionId;
import tillit.programme.course.Occasions;
import tillit.programme.kept.Programmes;
import tillit.programme.trainer.Reply;
import tillit.programme.trainer.Requests;

/** Held by those who have said that they lead an occasion, and by the strategist of its programme. */
@Component
class TalksAtOccasion implements RightSource {

    private final Occasions occasions;
    private final Programmes programmes;
    private final Requests requests;

    TalksAtOccasion(Occasions occasions, Programmes programmes, Requests requests) {
        this.occasions = occasions;
        this.programmes = programmes;
        this.requests = requests;
    }

    @Override
    public String right() {
        return ProgrammeRight.TALKS;
    }

    @Override
    public boolean holds(PersonId who, UUID occasion) {
        var id = new OccasionId(occasion);
        return leads(who, id) || occasions.find(id).filter(it -> arranges(who, it)).isPresent();
    }

    private boolean leads(PersonId who, OccasionId occasion) {
        return requests.of(occasion).stream()
                .anyMatch(one -> one.is(Reply.YES) && one.person().equals(who));
    }

    private boolean arranges(PersonId who, Occasion occasion) {
        return programmes
                .find(occasion.programme())
                .filter(it -> it.strategist().equals(who))
                .isPresent();
    }
}
