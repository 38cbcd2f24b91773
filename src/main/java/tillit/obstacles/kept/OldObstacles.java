package tillit.obstacles.kept;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tillit.law.Erasing;

/** Empties obstacles two years after their answer; that there was one, and how it went, stays. */
@Component
class OldObstacles implements Erasing {

    private final ObstacleBook book;

    OldObstacles(ObstacleBook book) {
        this.book = book;
    }

    @Override
    public String what() {
        return "obstacle";
    }

    @Override
    public int eraseOn(LocalDate day) {
        return book.erase(day);
    }
}
