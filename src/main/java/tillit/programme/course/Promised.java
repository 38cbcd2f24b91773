package tillit.programme.course;

/**
 * Something to which somebody has said yes.
 *
 * @param circle whether it is a meeting of theirs, and no occasion
 */
public record Promised(When when, String name, boolean circle) {}
