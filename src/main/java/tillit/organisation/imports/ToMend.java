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
import java.util.function.Function;
import tillit.organisation.table.CsvOut;

/**
 * The rows of a file that were not taken in, as a file to mend and give again: those with something wrong, and the
 * other rows of the same units and people, for a file tells of somebody all or nothing.
 */
record ToMend(Sheet sheet, Problems problems) {

    /** Is read over when the file is given again. */
    static final String COLUMN = "problem";

    byte[] file(Function<Reason, String> words) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new CsvOut(bytes)) {
            out.row(with(sheet.columns(), COLUMN));
            var said = said(words);
            for (var row : rows())
                out.row(with(cells(row), said.getOrDefault(row.row().number(), "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private List<Given> rows() {
        var doubtful = Doubtful.in(problems);
        return sheet.rows().stream()
                .filter(row -> problems.isWrong(row) || isDoubtful(row, doubtful))
                .toList();
    }

    private boolean isDoubtful(Given row, Doubtful doubtful) {
        return switch (sheet.kind()) {
            case UNITS -> doubtful.units().contains(row.text("unit_id"));
            case POSITIONS -> doubtful.people().contains(row.text("person_id"));
            case PEOPLE, ABSENCE -> false;
        };
    }

    private Map<Integer, String> said(Function<Reason, String> words) {
        return problems.all().stream()
                .filter(problem -> problem.file().equals(sheet.file()) && !problem.reason().isOdd())
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
    private List<String> cells(Given row) {
        boolean hidden =
                problems.all().stream()
                        .anyMatch(problem ->
                                problem.reason() == Reason.PROTECTED
                                        && problem.row() == row.row().number()
                                        && problem.file().equals(sheet.file()));
        return sheet.columns().stream()
                .map(column -> hidden ? "" : row.row().cell(column))
                .toList();
    }

    private static List<String> with(List<String> cells, String last) {
        var all = new ArrayList<>(cells);
        all.add(last);
        return all;
    }
}
