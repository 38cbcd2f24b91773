package tillit.organisation.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tillit.organisation.table.Table;
import tillit.organisation.table.TableRefused;

/** Finds out what the files of an import say and what they would change, without changing anything. */
final class Studying {

    private final Sources sources;
    private final Progress progress;
    private final List<Unread> unread = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();

    Studying(Sources sources, Progress progress) {
        this.sources = sources;
        this.progress = progress;
    }

    Studying read(List<GivenFile> files) {
        progress.begin(Progress.Part.READING, files.size());
        for (int i = 0; i < files.size(); i++) {
            read(files.get(i), i);
            progress.step(1);
        }
        secondOfTheirKind();
        return this;
    }

    List<Unread> unread() {
        return unread;
    }

    private void read(GivenFile file, int number) {
        try (var stream = new ByteArrayInputStream(file.content())) {
            var table = Table.read(stream);
            sources.of(table)
                    .ifPresentOrElse(
                            source -> take(file.name(), source, table),
                            () -> unread.add(new Unread.Unexplained(file.name(), number)));
        } catch (TableRefused e) {
            var row =
                    e.row().isPresent()
                            ? Optional.of(e.row().getAsInt())
                            : Optional.<Integer>empty();
            unread.add(new Unread.Refused(file.name(), e.reason(), e.value(), row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String name, Source source, Table table) {
        source.mappings()
                .forEach((kind, mapping) -> sheets.add(new Sheet(name, kind, mapping, table)));
    }

    /** Absence alone may come in several files: one for managers, one for all. */
    private void secondOfTheirKind() {
        var seen = EnumSet.noneOf(FileKind.class);
        for (var sheet : sheets)
            if (sheet.kind() != FileKind.ABSENCE && !seen.add(sheet.kind()))
                unread.add(new Unread.SecondOfItsKind(sheet.file(), sheet.kind()));
    }

    Map<FileKind, Integer> rows() {
        var rows = new EnumMap<FileKind, Integer>(FileKind.class);
        for (var sheet : sheets) rows.merge(sheet.kind(), sheet.rows().size(), Integer::sum);
        return rows;
    }

    /** What the files say against the register as it is. */
    Outcome against(Register before, Shield shield, Extent extent, String language) {
        progress.begin(Progress.Part.CHECKING, 1);
        var reading = new FileReading(sheets, before, shield);
        var told = reading.told();
        var hidden =
                told.people().stream()
                        .filter(Entry.OfPerson::isProtected)
                        .map(Entry.OfPerson::code)
                        .toList();
        progress.begin(Progress.Part.COMPARING, 1);
        var doubtful = Doubtful.in(reading.problems());
        var after = new Merging(before, told, doubtful, extent, language).after(shield);
        return new Outcome(reading.problems(), new Difference(before, after), hidden);
    }

    /** A file for each that has rows to mend, by its name. */
    Map<String, byte[]> toMend(Problems problems, Function<Reason, String> words) {
        var files = new LinkedHashMap<String, byte[]>();
        for (var sheet : sheets)
            if (problems.wrong().stream().anyMatch(row -> row.sheet() == sheet))
                files.put(sheet.file(), new ToMend(sheet, problems).file(words));
        return files;
    }

    /** {@code hidden}: the codes of those whose identity the files say is protected. */
    record Outcome(Problems problems, Difference difference, List<String> hidden) {

        Study.Result result(Map<FileKind, Integer> rows, LocalDate today) {
            return new Study.Result(
                    rows,
                    problems.wrongRows(),
                    problems.all(),
                    difference.news(today),
                    difference.amendment().isNone());
        }
    }
}
