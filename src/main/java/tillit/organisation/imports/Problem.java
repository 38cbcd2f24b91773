package tillit.organisation.imports;

/**
 * What is the matter with one cell.
 *
 * @param row as Excel numbers it, the header being 1
 * @param column as the file calls it
 * @param value what stands there; empty for people whose identity is protected
 */
public record Problem(String file, int row, String column, String value, Reason reason) {}
