package tillit.obstacles.web;

import java.util.List;
import tillit.shell.Page;

/**
 * The stairs: each level a step, the obstacle rests where its owner stands, and an answered one has gone through the
 * door there.
 *
 * @param steps the highest first
 */
public record StairsPicture(List<Level> steps, boolean answered) implements Page {

    /**
     * @param name of the unit, or of the body it is carried to
     * @param here whether the obstacle is on this one
     * @param first whether it came from here
     */
    public record Level(String name, boolean here, boolean first) {}

    public StairsPicture {
        steps = List.copyOf(steps);
    }
}
