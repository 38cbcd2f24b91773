package tillit.obstacles.web;

import tillit.obstacles.ObstacleId;

/**
 * An obstacle in a list.
 *
 * @param where how far it has come
 * @param workplaces how many meet it
 */
public record ObstacleLine(ObstacleId id, String what, Said where, int workplaces) {}
