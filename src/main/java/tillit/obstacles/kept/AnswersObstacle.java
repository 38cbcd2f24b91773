package tillit.obstacles.kept;

import java.util.UUID;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.access.RightSource;
import tillit.obstacles.ObstacleId;

/** Whoever stands today where it rests. */
@Component
class AnswersObstacle implements RightSource {

    private final ObstacleBook book;
    private final Owners owners;

    AnswersObstacle(ObstacleBook book, Owners owners) {
        this.book = book;
        this.owners = owners;
    }

    @Override
    public String right() {
        return ObstacleRight.ANSWERS;
    }

    @Override
    public boolean holds(PersonId who, UUID of) {
        return book.find(new ObstacleId(of)).filter(it -> owners.answers(who, it)).isPresent();
    }
}
