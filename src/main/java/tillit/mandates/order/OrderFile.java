package tillit.mandates.order;

import static tillit.mandates.order.FileWords.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tillit.law.Country;
import tillit.mandates.MandateId;
import tillit.mandates.lawful.Kind;
import tillit.mandates.lawful.Lawful;
import tillit.mandates.lawful.PassOn;
import tillit.mandates.lawful.Rank;
import tillit.mandates.lawful.Together;
import tillit.table.Row;
import tillit.table.Table;

/**
 * An order as a file tells it: the rows that can be taken, and why others cannot.
 *
 * @param troubles in the order of the rows
 */
public record OrderFile(List<Line> lines, List<Trouble> troubles) {

    /** A row that is not taken; {@code key} says why. */
    public record Trouble(int row, String key) {}

    /**
     * A line that says the same as one of {@code before} is that line, so that it keeps its id.
     *
     * @param language in which it is written
     */
    public static OrderFile of(Table table, List<Line> before, Country country, String language) {
        var known = new HashMap<String, MandateId>();
        before.forEach(line -> known.putIfAbsent(same(line.decision()), line.id()));
        var lines = new ArrayList<Line>();
        var troubles = new ArrayList<Trouble>();
        for (var row : table.rows()) {
            var trouble = trouble(row, country);
            if (trouble.isPresent()) troubles.add(new Trouble(row.number(), trouble.get()));
            else lines.add(line(row, known, language));
        }
        return new OrderFile(List.copyOf(lines), List.copyOf(troubles));
    }

    private static Optional<String> trouble(Row row, Country country) {
        var decision = cell(row, FileWords.DECISION);
        if (decision.isEmpty() || decision.length() > Limits.DECISION)
            return Optional.of("mandate.file.wrong.decision");
        if (FileWords.rank(row).isEmpty()) return Optional.of("mandate.file.wrong.holder");
        var kind = FileWords.kind(row);
        if (kind.filter(Kind.in(country)::contains).isEmpty())
            return Optional.of("mandate.file.wrong.kind");
        if (FileWords.passOn(row).isEmpty()) return Optional.of("mandate.file.wrong.passOn");
        if (isTooLong(row)) return Optional.of("mandate.file.wrong.long");
        var line = line(row, Map.of(), "sv");
        if (!line.holder().rank().isEmployed() && line.holder().name().isEmpty())
            return Optional.of("mandate.file.wrong.name");
        return Lawful.broken(line.proposed(), country).stream()
                .findFirst()
                .map(rule -> "mandate.lawful." + rule.name());
    }

    private static boolean isTooLong(Row row) {
        return cell(row, FileWords.PARAGRAPH).length() > Limits.PARAGRAPH
                || cell(row, FileWords.CHAPTER).length() > Limits.CHAPTER
                || cell(row, FileWords.COVERS).length() > Limits.COVERS
                || cell(row, FileWords.NAME).length() > Limits.NAME
                || cell(row, FileWords.REACH).length() > Limits.REACH
                || cell(row, FileWords.PASS_TO).length() > Limits.PASS_TO
                || cell(row, FileWords.REPORTED).length() > Limits.REPORTED;
    }

    /** Of a row without trouble: a line that is in it twice keeps its id once. */
    private static Line line(Row row, Map<String, MandateId> known, String language) {
        var decision = cell(row, FileWords.DECISION);
        var before = known.isEmpty() ? null : known.remove(same(decision));
        var rank = FileWords.rank(row).orElse(Rank.BOARD);
        return new Line(
                before == null ? MandateId.random() : before,
                cell(row, FileWords.PARAGRAPH),
                cell(row, FileWords.CHAPTER),
                decision,
                cell(row, FileWords.COVERS),
                FileWords.kind(row).orElse(Kind.ORDINARY),
                new Holder(rank, rank.isEmployed() ? "" : cell(row, FileWords.NAME)),
                Together.ALONE,
                cell(row, FileWords.REACH),
                FileWords.passOn(row).orElse(PassOn.NO),
                cell(row, FileWords.PASS_TO),
                cell(row, FileWords.REPORTED),
                Optional.empty(),
                language);
    }

    private static String same(String decision) {
        return decision.toLowerCase(Locale.ROOT).strip();
    }
}
