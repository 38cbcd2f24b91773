package tillit.programme.trainer;

import java.util.UUID;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.access.RightSource;
import tillit.programme.ProgrammeRight;
import tillit.programme.course.OccasionId;

/** Held by those who have said that they lead an occasion,  */
@Component
class LeadsOccasion implements RightSource {

    private final Requests requests;

    LeadsOccasion(Requests requests) {
        this.requests = requests;
    }

    @Override
    public String right() {
        return ProgrammeRight.LEADS;
    }

    @Override
    public boolean holds(PersonId who, UUID occasion) {
        return requests.of(new OccasionId(occasion)).stream()
                .anyMatch(one -> one.is(Reply.YES) && one.person().equals(who));
    }
}
