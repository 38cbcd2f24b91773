package tillit.organisation.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import tillit.access.PersonId;
import tillit.organisation.Amendment;
import tillit.organisation.Change;
import tillit.organisation.Person;
import tillit.table.Table;
import tillit.table.TableRefused;

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
        progress.begin(Progress.Part.COMPARING, 1);
        var doubtful = Doubtful.in(reading.problems());
        var after =
                new Merging(before, told, doubtful, reading.hidden(), extent, language)
                        .after(shield);
        return new Outcome(
                reading.problems(), new Difference(before, after), reading.hidden(), extent);
    }

    /** A file for each that has rows to mend, by its name. */
    Map<String, byte[]> toMend(Problems problems, Function<Reason, String> words) {
        var files = new LinkedHashMap<String, byte[]>();
        sheets.stream()
                .collect(groupingBy(Sheet::file))
                .forEach((file, same) -> {
                    var rows = new ToMend(same, problems);
                    if (!rows.isEmpty()) files.put(file, rows.file(words));
                });
        return files;
    }

    /** {@code hidden}: the codes of those whose identity is protected. */
    record Outcome(Problems problems, Difference difference, Set<String> hidden, Extent extent) {

        Study.Result result(Map<FileKind, Integer> rows, LocalDate today) {
            return new Study.Result(
                    rows,
                    problems.wrongRows(),
                    problems.all(),
                    difference.news(today),
                    difference.amendment().isNone(),
                    seen(today));
        }

        /** The same when the same would be written; what is random in it, new ids, is left out. */
        String seen(LocalDate today) {
            var amendment = difference.amendment();
            var what =
                    String.join(
                            "|",
                            difference.news(today).toString(),
                            String.valueOf(amendment.positions().gone().size()),
                            String.valueOf(amendment.positions().come().size()),
                            String.valueOf(problems.wrongRows()),
                            extent.toString());
            return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)).toString();
        }

        /** As it is kept to be undone: whoever is protected by it stays so. */
        Amendment toUndo() {
            var all = difference.amendment();
            return new Amendment(
                    all.units(), withoutCovered(all.people()), all.positions(), all.absences());
        }

        private Change<Person> withoutCovered(Change<Person> people) {
            var covered =
                    people.gone().stream()
                            .filter(person -> hidden.contains(person.code()))
                            .map(Person::id)
                            .collect(toSet());
            return new Change<>(others(people.gone(), covered), others(people.come(), covered));
        }

        private static List<Person> others(List<Person> people, Set<PersonId> covered) {
            return people.stream().filter(person -> !covered.contains(person.id())).toList();
        }
    }
}
