package tillit.organisation.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tillit.table.CsvOut;

/**
 * The rows of a file that were not taken in, as a file to mend and give again: those with something wrong, and the
 * other rows of the same units and people, for a file tells of somebody all or nothing.
 *
 * @param sheets the file, once for each kind of rows that it is read as
 */
record ToMend(List<Sheet> sheets, Problems problems) {

    /** Is read over when the file is given again. */
    static final String COLUMN = "problem";

    byte[] file(Function<Reason, String> words) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new CsvOut(bytes)) {
            var columns = sheets.getFirst().columns();
            out.row(with(columns, COLUMN));
            var said = said(words);
            for (var row : rows().values())
                out.row(with(cells(row, columns), said.getOrDefault(row.row().number(), "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    boolean isEmpty() {
        return rows().isEmpty();
    }

    /** Each once, however many kinds it tells of, by its number. */
    private Map<Integer, Given> rows() {
        var doubtful = Doubtful.in(problems);
        var rows = new TreeMap<Integer, Given>();
        for (var sheet : sheets)
            for (var row : sheet.rows())
                if (problems.isWrong(row) || isDoubtful(row, doubtful))
                    rows.put(row.row().number(), row);
        return rows;
    }

    private static boolean isDoubtful(Given row, Doubtful doubtful) {
        if (row.tellsOfPerson()) return doubtful.people().contains(row.text("person_id"));
        return row.sheet().kind() == FileKind.UNITS
                && doubtful.units().contains(row.text("unit_id"));
    }

    private Map<Integer, String> said(Function<Reason, String> words) {
        var name = sheets.getFirst().file();
        return problems.all().stream()
                .filter(problem -> problem.file().equals(name) && !problem.reason().isOdd())
                .collect(
                        groupingBy(
                                Problem::row,
                                mapping(
                                        problem ->
                                                problem.column()
                                                        + ": "
                                                        + words.apply(problem.reason()),
                                        joining(" · "))));
    }

    /** Of people whose identity is protected, only that there is a row. */
    private List<String> cells(Given row, List<String> columns) {
        boolean hidden = problems.hides(row);
        return columns.stream().map(column -> hidden ? "" : row.row().cell(column)).toList();
    }

    private static List<String> with(List<String> cells, String last) {
        var all = new ArrayList<>(cells);
        all.add(last);
        return all;
    }
}
