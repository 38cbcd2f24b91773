package tillit.bench;

import java.time.Duration;

/** How many were written in which time, and how long each took. */
record WritingRate(int count, Duration wall, Times times) {

    double perSecond() {
        return count / (wall.toNanos() / 1e9);
    }
}
