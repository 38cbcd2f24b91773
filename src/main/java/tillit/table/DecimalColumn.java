package tillit.table;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How the numbers of a column are written: as most of it is, and then all of it. */
public record DecimalColumn(DecimalMark mark, boolean isDoubtful) {

    /** When the column can be read in both ways it is read in the usual one, and is doubtful if the other gives other numbers. */
    public static DecimalColumn of(Collection<String> values, DecimalMark usual) {
        var numbers = values.stream().distinct().toList();
        var other = usual == DecimalMark.COMMA ? DecimalMark.POINT : DecimalMark.COMMA;
        long fitUsual = count(usual, numbers);
        long fitOther = count(other, numbers);
        if (fitOther > fitUsual) return new DecimalColumn(other, false);
        return new DecimalColumn(
                usual,
                fitOther == fitUsual
                        && numbers.stream().anyMatch(it -> !usual.read(it).equals(other.read(it))));
    }

    public static DecimalColumn of(Table table, String column) {
        return of(table.column(column), table.usualMark());
    }

    /** Empty when the value is no number as the column writes them. */
    public Optional<BigDecimal> number(String value) {
        return mark.read(value);
    }

    private static long count(DecimalMark mark, List<String> numbers) {
        return numbers.stream().filter(number -> mark.read(number).isPresent()).count();
    }
}
