package tillit.organisation.imports;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.organisation.History;
import tillit.organisation.RegisterFiles;
import tillit.table.Table;
import tillit.table.TableRefused;

/** A folder with files in our own format. */
public record FolderOfFiles(Path folder) {

    public static RegisterFiles read(Path folder) throws IOException {
        var reading =
                new FileReading(new FolderOfFiles(folder).sheets(), Register.EMPTY, Shield.NONE);
        var entries = new Resolved(reading.told(), Register.EMPTY, Shield.NONE, "en");
        var history = new History(entries.units(), entries.positions(), entries.absences());
        return new RegisterFiles(
                history, reading.problems().all().stream().map(FolderOfFiles::line).toList());
    }

    private List<Sheet> sheets() throws IOException {
        var sheets = new ArrayList<Sheet>();
        for (var kind : FileKind.values()) {
            var file = file(kind);
            if (file.isPresent()) sheets.add(sheet(kind, file.get()));
            else if (kind != FileKind.ABSENCE)
                throw new FileNotFoundException(
                        "There is no " + kind.word() + ".csv in " + folder + ".");
        }
        return sheets;
    }

    private Optional<Path> file(FileKind kind) {
        return Stream.of(".csv", ".xlsx")
                .map(ending -> folder.resolve(kind.word() + ending))
                .filter(Files::exists)
                .findFirst();
    }

    private static Sheet sheet(FileKind kind, Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var table = Table.read(stream);
            var name = String.valueOf(file.getFileName());
            if (!FileKind.with(table.columns()).equals(Optional.of(kind)))
                throw new IOException(
                        name
                                + " should have the columns "
                                + columns(kind)
                                + ", see docs/import.md.");
            return new Sheet(name, kind, Mapping.ownOf(kind), table);
        } catch (TableRefused e) {
            throw new IOException(file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    private static String columns(FileKind kind) {
        return String.join(",", kind.fields().stream().map(Field::column).toList());
    }

    /** Without what stands in a cell of the people's file, whatever its column: that may be a name. */
    private static String line(Problem problem) {
        return problem.file()
                + " row "
                + problem.row()
                + ", "
                + problem.column()
                + ": "
                + problem.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + (problem.file().startsWith(FileKind.PEOPLE.word() + ".")
                        ? ""
                        : " (" + problem.value() + ")");
    }
}
