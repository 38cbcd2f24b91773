package tillit.organisation.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tillit.table.Table;

/**
 * What a file that nobody has explained looks like.
 *
 * @param first its first rows
 * @param values what stands in each column, each value once, where there are few
 */
public record Example(
        String file,
        List<String> columns,
        List<List<String>> first,
        Map<String, List<String>> values) {

    private static final int ROWS = 3;
    private static final int FEW = 400;

    static Example of(String file, Table table) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var column : table.columns()) {
            var different = new TreeSet<>(table.column(column));
            if (different.size() <= FEW) values.put(column, List.copyOf(different));
        }
        return new Example(
                file,
                table.columns(),
                table.rows().stream()
                        .limit(ROWS)
                        .map(row -> table.columns().stream().map(row::cell).toList())
                        .toList(),
                values);
    }
}
