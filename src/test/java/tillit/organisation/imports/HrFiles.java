package tillit.organisation.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tillit.table.Table;

/** The files of a small HR system, written in a test. */
final class HrFiles {

    static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final List<Sheet> sheets = new ArrayList<>();

    static HrFiles give() {
        return new HrFiles();
    }

    HrFiles units(String... rows) {
        return with(FileKind.UNITS, "unit_id,name,parent_id,area,from,to,succeeds", rows);
    }

    HrFiles people(String... rows) {
        return with(FileKind.PEOPLE, "person_id,name,email,language", rows);
    }

    HrFiles positions(String... rows) {
        return with(
                FileKind.POSITIONS,
                "person_id,unit_id,kind,level,employment,from,to,end_reason",
                rows);
    }

    HrFiles absence(String... rows) {
        return with(
                FileKind.ABSENCE, "period,group,unit_id,people,available_hours,sick_hours", rows);
    }

    HrFiles with(FileKind kind, String header, String... rows) {
        return with(kind, Mapping.ownOf(kind), header, rows);
    }

    HrFiles with(FileKind kind, Mapping mapping, String header, String... rows) {
        var text = header + "\n" + String.join("\n", rows) + "\n";
        try {
            var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            sheets.add(new Sheet(kind.word() + ".csv", kind, mapping, Table.read(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** What is the matter with them, a line each: {@code positions.csv 3 from OVERLAPS}. */
    List<String> problems(Register register, Shield shield) {
        var reading = new FileReading(sheets, register, shield);
        reading.told();
        return reading.problems().all().stream()
                .map(one ->
                        String.join(
                                " ",
                                one.file().replace(".csv", ""),
                                String.valueOf(one.row()),
                                one.column(),
                                one.reason().name()))
                .toList();
    }

    List<String> problems() {
        return problems(Register.EMPTY, Shield.NONE);
    }

    Register onto(Register before) {
        return onto(before, Extent.ONLY_THESE, Shield.NONE);
    }

    Register onto(Register before, Extent extent, Shield shield) {
        var reading = new FileReading(sheets, before, shield);
        var told = reading.told();
        return new Merging(
                        before,
                        told,
                        Doubtful.in(reading.problems()),
                        reading.hidden(),
                        extent,
                        "sv")
                .after(shield);
    }
}
