package tillit.organisation.imports;

import java.util.List;
import java.util.Map;

/**
 * A HR system's way to write a file: which columns it has, and what is read out of them.
 *
 * @param mappings one for each kind of rows that the file holds; a file may tell of people and of their positions
 */
public record Source(String name, List<String> columns, Map<FileKind, Mapping> mappings) {}
