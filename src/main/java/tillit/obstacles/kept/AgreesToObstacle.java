package tillit.obstacles.kept;

import java.util.UUID;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.access.RightSource;
import tillit.obstacles.ObstacleId;

/** All in the circle for which it is written. */
@Component
class AgreesToObstacle implements RightSource {

    private final Drafts drafts;

    AgreesToObstacle(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String right() {
        return ObstacleRight.AGREES;
    }

    @Override
    public boolean holds(PersonId who, UUID of) {
        return drafts.find(new ObstacleId(of), who).isPresent();
    }
}
