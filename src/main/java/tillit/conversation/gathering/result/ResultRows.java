package tillit.conversation.gathering.result;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tillit.conversation.gathering.result.GatheringResult.Part;
import tillit.table.CsvText;
import tillit.table.WorkbookOut;

/** The result as rows: the step, whose it is, what stands there, how many. */
public final class ResultRows {

    private final GatheringResult result;
    private final UnaryOperator<String> words;

    /** @param words the text of a key */
    public ResultRows(GatheringResult result, UnaryOperator<String> words) {
        this.result = result;
        this.words = words;
    }

    public String csv() {
        var csv = new CsvText().row(header());
        for (var row : rows()) csv.row(row.stream().map(Object::toString).toList());
        return csv.text();
    }

    /** Does not close the stream. */
    public void workbook(OutputStream out) throws IOException {
        try (var workbook = new WorkbookOut(out)) {
            var sheet = workbook.sheet(words.apply("result.title"), header());
            for (var row : rows()) sheet.row(row);
        }
    }

    private List<String> header() {
        return Stream.of(
                        "result.column.step",
                        "result.column.table",
                        "result.column.text",
                        "result.column.who",
                        "result.column.when",
                        "result.column.count")
                .map(words)
                .toList();
    }

    private List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        for (var part : result.parts()) rows.addAll(rows(part));
        return rows;
    }

    private List<List<Object>> rows(Part part) {
        return switch (part) {
            case GatheringResult.Words it ->
                    it.words().stream()
                            .map(word -> row(part, "", word.label(), "", "", word.count()))
                            .toList();
            case GatheringResult.Tables it ->
                    it.tables().stream().flatMap(table -> rows(part, table)).toList();
            case GatheringResult.Gathered it ->
                    it.texts().stream().map(text -> row(part, "", text, "", "", "")).toList();
            case GatheringResult.Votes it ->
                    it.results().stream()
                            .map(one -> row(part, "", one.text(), "", "", one.votes()))
                            .toList();
            case GatheringResult.Commitments it ->
                    it.all().stream()
                            .map(one -> row(part, "", one.what(), one.who(), one.when(), ""))
                            .toList();
            case GatheringResult.Scale it ->
                    it.marks().stream()
                            .map(mark -> row(part, "", "" + mark.number(), "", "", mark.count()))
                            .toList();
        };
    }

    private Stream<List<Object>> rows(Part part, GatheringResult.Table table) {
        var name = table.workplace() ? words.apply("result.workplaces") : name(table);
        return table.said().stream().map(text -> row(part, name, text, "", "", ""));
    }

    private static String name(GatheringResult.Table table) {
        return (table.number() + " " + table.name()).strip();
    }

    private static List<Object> row(
            Part part, String table, String text, String who, String when, Object count) {
        return List.of(part.heading(), table, text, who, when, count);
    }
}
