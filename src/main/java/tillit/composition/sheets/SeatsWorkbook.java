package tillit.composition.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tillit.composition.Words;
import tillit.composition.grouping.Form;
import tillit.composition.sheets.Guest.Place;
import tillit.composition.sheets.Table.Seated;
import tillit.table.WorkbookOut;

/** Who sits where as an Excel workbook: everybody by name on the first sheet, then each gathering by group. */
public final class SeatsWorkbook {

    private final Seats seats;
    private final GroupWords group;
    private final Words words;

    public SeatsWorkbook(Seats seats, Form form, Words words) {
        this.seats = seats;
        this.group = new GroupWords(form, words);
        this.words = words;
    }

    /** Does not close the stream. */
    public void write(OutputStream out) throws IOException {
        try (var workbook = new WorkbookOut(out)) {
            everybody(workbook);
            for (int gathering = 1; gathering <= seats.gatherings(); gathering++)
                gathering(workbook, gathering);
        }
    }

    private void everybody(WorkbookOut workbook) {
        var sheet = workbook.sheet(words.of("sheets.everybody"), header(gatherings()));
        for (var guest : seats.guests())
            sheet.row(
                    cells(
                            guest.name(),
                            guest.from(),
                            guest.places().stream().map(this::place).toList()));
    }

    private List<String> gatherings() {
        return IntStream.rangeClosed(1, seats.gatherings()).mapToObj(group::gathering).toList();
    }

    private List<String> header(List<String> more) {
        return Stream.of(
                        Stream.of(words.of("sheets.name")),
                        seats.columns().stream().map(group::column),
                        more.stream())
                .flatMap(names -> names)
                .toList();
    }

    private List<Object> cells(String name, List<String> from, List<Object> more) {
        List<Object> cells = new ArrayList<>(List.of(name));
        cells.addAll(from);
        while (cells.size() <= seats.columns().size()) cells.add("");
        cells.addAll(more);
        return cells;
    }

    /** A number that can be sorted by, or words for those who also lead. */
    private Object place(Place place) {
        if (place.isNone()) return "";
        return place.leads().isEmpty() ? (Object) place.sits() : group.place(place);
    }

    private void gathering(WorkbookOut workbook, int gathering) {
        var sheet =
                workbook.sheet(
                        group.gathering(gathering),
                        header(List.of(group.noun(), words.of("sheets.role"))));
        for (var table : seats.tables(gathering))
            for (var seated : table.people())
                sheet.row(
                        cells(seated.name(), seated.from(), List.of(table.number(), role(seated))));
    }

    private String role(Seated seated) {
        return seated.hosts() ? group.host() : "";
    }
}
