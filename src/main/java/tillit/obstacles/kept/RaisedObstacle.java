package tillit.obstacles.kept;

import java.util.UUID;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.access.RightSource;
import tillit.obstacles.ObstacleId;

/** The person who raised it, or all of the workplace or circle that did. */
@Component
class RaisedObstacle implements RightSource {

    private final ObstacleBook book;
    private final Hearing hearing;

    RaisedObstacle(ObstacleBook book, Hearing hearing) {
        this.book = book;
        this.hearing = hearing;
    }

    @Override
    public String right() {
        return ObstacleRight.RAISED;
    }

    @Override
    public boolean holds(PersonId who, UUID of) {
        return book.find(new ObstacleId(of)).filter(it -> hearing.raised(who, it)).isPresent();
    }
}
