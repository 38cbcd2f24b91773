package tillit.organisation.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import tillit.organisation.Days;
import tillit.table.DateColumn;

/** Takes the cells of a row one by one and notes what is the matter with them. */
record Cells(Given row, Problems problems) {

    private static final int LONGEST = 300;
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000_000L);
    private static final BigDecimal MOST_HEADS = BigDecimal.valueOf(10_000_000);

    /** Of the longest code that a column of the database's index holds with ease. */
    Optional<String> text(String column) {
        var text = row.text(column);
        if (text.isEmpty()) return missing(column);
        if (text.length() > LONGEST) return wrong(column, Reason.TOO_LONG);
        return Optional.of(text);
    }

    /** One of the words that the column may have. */
    Optional<String> word(String column) {
        var words = row.sheet().kind().field(column).words();
        var text = text(column);
        if (text.isPresent() && !words.contains(text.get()))
            return wrong(column, Reason.NOT_A_WORD);
        return text;
    }

    Optional<LocalDate> day(String column) {
        if (row.text(column).isEmpty()) return missing(column);
        var day = row.sheet().day(row.row(), column);
        return day.isPresent() ? day : wrong(column, Reason.NOT_A_DAY);
    }

    /** The last day; none when the HR system means "until further notice" with a day far away. */
    Optional<LocalDate> lastDay() {
        return day("to").filter(day -> !DateColumn.isForever(day));
    }

    /** Empty when the row has no first day, or a last day before it. */
    Optional<Days> days() {
        var from = day("from");
        var to = lastDay();
        if (from.isEmpty()) return Optional.empty();
        if (to.isPresent() && to.get().isBefore(from.get()))
            return wrong("to", Reason.ENDS_BEFORE_IT_BEGINS);
        return Optional.of(new Days(from.get(), to));
    }

    /** To hundredths, as it is stored. */
    Optional<BigDecimal> number(String column) {
        if (row.text(column).isEmpty()) return missing(column);
        var number =
                row.sheet()
                        .number(row.row(), column)
                        .map(value -> value.setScale(2, RoundingMode.HALF_UP))
                        .filter(value -> value.signum() >= 0 && value.compareTo(MOST) < 0);
        return number.isPresent() ? number : wrong(column, Reason.NOT_A_NUMBER);
    }

    /** A whole number. */
    Optional<Integer> heads(String column) {
        var number = number(column);
        if (number.isEmpty()) return Optional.empty();
        var heads =
                number.filter(value -> value.stripTrailingZeros().scale() <= 0)
                        .filter(value -> value.compareTo(MOST_HEADS) < 0)
                        .map(BigDecimal::intValue);
        return heads.isPresent() ? heads : wrong(column, Reason.NOT_A_NUMBER);
    }

    <T> Optional<T> wrong(String column, Reason reason) {
        problems.add(row, column, reason);
        return Optional.empty();
    }

    private <T> Optional<T> missing(String column) {
        return row.sheet().kind().field(column).needed()
                ? wrong(column, Reason.MISSING)
                : Optional.empty();
    }

    boolean areWrong() {
        return problems.isWrong(row);
    }
}
