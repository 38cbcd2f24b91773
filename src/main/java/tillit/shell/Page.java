package tillit.shell;

/**
 * A page, or a part of one, as a record: what it shows is what is in it. A controller returns it; its
 * template has the same name and lies beside it, with the parameters {@code page} and {@code frame}.
 */
public interface Page {}
