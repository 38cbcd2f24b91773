package tillit.obstacles.document;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;
import tillit.table.DateColumn;
import tillit.table.Row;
import tillit.table.Table;

/** Reads the register from a table: a row for each document, columns and kinds named in any of our languages. */
public final class DocumentRows {

    /** What a column is; all but the first three may be empty or absent. */
    public enum Column {
        NAME,
        KIND,
        OWNER,
        ADOPTED_BY,
        SINCE,
        PAGES,
        HOURS,
        LAST_USED,
        SUNSET
    }

    /** A row, as Excel numbers it, and which of its cells is not right. */
    public record Misread(int row, Column column, String cell) {}

    /** Either every row, or what is not right. */
    public record Read(List<Document> documents, List<Misread> misread) {}

    private static final int LONGEST = 200;
    private static final int MOST_PAGES = 9999;
    private static final int MOST_HOURS = 999_999;

    private final Map<Column, List<String>> names;
    private final Map<String, DocumentKind> kinds;
    private final Map<String, UnitId> owners;
    private final Map<String, Document> known;
    private final LocalDate today;
    private final List<Misread> misread = new ArrayList<>();

    /**
     * @param names what each column may be called
     * @param kinds what each kind may be called, in small letters
     * @param known those there are already: of the same name and owner is the same document
     */
    public DocumentRows(
            Map<Column, List<String>> names,
            Map<String, DocumentKind> kinds,
            List<Unit> units,
            List<Document> known,
            LocalDate today) {
        this.names = names;
        this.kinds = kinds;
        this.owners = owners(units);
        this.known =
                known.stream().collect(toMap(DocumentRows::key, Function.identity(), (a, _) -> a));
        this.today = today;
    }

    /** By code, and by a name that only one unit has. */
    private static Map<String, UnitId> owners(List<Unit> units) {
        var byName = new HashMap<String, Optional<UnitId>>();
        for (var unit : units)
            byName.merge(plain(unit.name()), Optional.of(unit.id()), (_, _) -> Optional.empty());
        var owners = new HashMap<String, UnitId>();
        byName.forEach((name, id) -> id.ifPresent(it -> owners.put(name, it)));
        units.forEach(unit -> owners.put(plain(unit.code()), unit.id()));
        return owners;
    }

    /** The columns without which nothing can be read, as they are called first. */
    public List<Column> missing(Table table) {
        return List.of(Column.NAME, Column.KIND, Column.OWNER).stream()
                .filter(column -> name(table, column).isEmpty())
                .toList();
    }

    /** Throws for a table without the columns that {@link #missing} names. */
    public Read read(Table table) {
        var days =
                DateColumn.of(
                        table,
                        List.of(Column.SINCE, Column.LAST_USED, Column.SUNSET).stream()
                                .flatMap(column -> name(table, column).stream())
                                .toArray(String[]::new));
        var documents = new ArrayList<Document>();
        var seen = new HashMap<String, DocumentId>();
        for (var row : table.rows()) {
            var read = new Reading(table, row, days).document();
            read.filter(it -> seen.putIfAbsent(key(it), it.id()) == null).ifPresent(documents::add);
        }
        return new Read(misread.isEmpty() ? documents : List.of(), List.copyOf(misread));
    }

    /** One row. */
    private final class Reading {

        private final Table table;
        private final Row row;
        private final DateColumn days;

        Reading(Table table, Row row, DateColumn days) {
            this.table = table;
            this.row = row;
            this.days = days;
        }

        Optional<Document> document() {
            int before = misread.size();
            var name = must(Column.NAME, Optional.of(cell(Column.NAME)).filter(it -> fits(it, 1)));
            var kind = must(Column.KIND, Optional.ofNullable(kinds.get(plain(cell(Column.KIND)))));
            var owner =
                    must(Column.OWNER, Optional.ofNullable(owners.get(plain(cell(Column.OWNER)))));
            var by =
                    must(
                            Column.ADOPTED_BY,
                            Optional.of(cell(Column.ADOPTED_BY)).filter(it -> fits(it, 0)));
            var since = may(Column.SINCE, days::date).orElse(today);
            var pages = may(Column.PAGES, cell -> number(cell, 1, MOST_PAGES));
            var hours = may(Column.HOURS, cell -> number(cell, 0, MOST_HOURS));
            var used = may(Column.LAST_USED, days::date);
            var sunset = may(Column.SUNSET, days::date);
            if (misread.size() > before) return Optional.empty();
            return Optional.of(
                    new Document(
                            id(name.orElseThrow(), owner.orElseThrow()),
                            name.orElseThrow(),
                            kind.orElseThrow(),
                            owner.orElseThrow(),
                            by.orElseThrow(),
                            since,
                            pages,
                            hours,
                            used,
                            sunset,
                            Optional.empty()));
        }

        private String cell(Column column) {
            return name(table, column).map(row::cell).orElse("");
        }

        private <T> Optional<T> must(Column column, Optional<T> read) {
            if (read.isEmpty()) misread.add(new Misread(row.number(), column, cell(column)));
            return read;
        }

        private <T> Optional<T> may(Column column, Function<String, Optional<T>> reading) {
            return cell(column).isEmpty()
                    ? Optional.empty()
                    : must(column, reading.apply(cell(column)));
        }
    }

    private DocumentId id(String name, UnitId owner) {
        return Optional.ofNullable(known.get(key(name, owner)))
                .map(Document::id)
                .orElseGet(() -> new DocumentId(UUID.randomUUID()));
    }

    private Optional<String> name(Table table, Column column) {
        return names.getOrDefault(column, List.of()).stream().filter(table::has).findFirst();
    }

    private static boolean fits(String text, int least) {
        return text.length() >= least && text.length() <= LONGEST;
    }

    private static Optional<Integer> number(String cell, int least, int most) {
        if (!cell.matches("[0-9]{1,6}")) return Optional.empty();
        return Optional.of(Integer.valueOf(cell)).filter(it -> it >= least && it <= most);
    }

    private static String key(Document document) {
        return key(document.name(), document.owner());
    }

    private static String key(String name, UnitId owner) {
        return plain(name) + "\n" + owner;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).strip();
    }
}
