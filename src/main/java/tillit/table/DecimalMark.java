package tillit.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands before the decimals; the other one, or a space, may stand between thousands. */
public enum DecimalMark {
    COMMA(',', '.'),
    POINT('.', ',');

    private static final Pattern SPACE = Pattern.compile("[\\u00a0\\u202f\\u2009]");

    private final String sign;
    private final Pattern number;

    DecimalMark(char sign, char between) {
        this.sign = String.valueOf(sign);
        this.number =
                Pattern.compile(
                        "-?(\\d+|\\d{1,3}([ %s])\\d{3}(\\2\\d{3})*+)([%s]\\d+)?"
                                .formatted(between, sign));
    }

    /** Empty when it is not a number in this way of writing. */
    public Optional<BigDecimal> read(String value) {
        var written = SPACE.matcher(value).replaceAll(" ").replace('\u2212', '-');
        if (!number.matcher(written).matches()) return Optional.empty();
        var digits = written.substring(0, wholeLength(written)).replaceAll("[ .,]", "");
        var decimals = written.substring(wholeLength(written)).replace(sign, ".");
        return Optional.of(new BigDecimal(digits + decimals));
    }

    private int wholeLength(String written) {
        int mark = written.indexOf(sign);
        return mark < 0 ? written.length() : mark;
    }
}
