package tillit.obstacles.web;

import java.util.List;
import tillit.shell.Page;

/**
 * What is in the way.
 *
 * @param mine what one raised oneself, or one's workplace or circle did, or what the workplace meets
 * @param desk how many wait for an answer of the one who looks
 * @param q what is searched for
 */
public record ObstaclesPage(
        List<ObstacleLine> mine, int desk, List<ObstacleLine> all, String q, boolean open)
        implements Page {}
