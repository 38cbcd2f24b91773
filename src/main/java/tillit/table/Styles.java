package tillit.table;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tillit.table.Markup.Kind;
import tillit.table.TableRefused.Reason;

/** Which styles of a workbook show a number as a day. */
final class Styles {

    private static final int MOST = 100_000;

    /** Texts in quotes, escaped signs, colours and languages in brackets; and the forms for negative numbers. */
    private static final Pattern NO_DATE = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|;.*");

    private final Map<Integer, String> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private final boolean countsFrom1904;
    private boolean isCellStyle;
    private int count;

    private Styles(boolean countsFrom1904) {
        this.countsFrom1904 = countsFrom1904;
    }

    static Styles read(Optional<Markup> part, boolean countsFrom1904) throws IOException {
        var styles = new Styles(countsFrom1904);
        if (part.isEmpty()) return styles;
        while (part.get().next() != Kind.END) styles.take(part.get());
        return styles;
    }

    /** The number as it is in the file, or the day that the style makes of it. */
    String shown(String number, String style) {
        return dates.get(ExcelNumber.whole(style, 0))
                ? ExcelNumber.date(number, countsFrom1904)
                : ExcelNumber.plain(number);
    }

    private void take(Markup markup) throws TableRefused {
        if (markup.isNamed("cellXfs")) isCellStyle = markup.isOpening();
        if (!markup.isOpening()) return;
        int format = ExcelNumber.whole(markup.attribute("numFmtId"), 0);
        if (markup.isNamed("numFmt")) formats.put(format, markup.attribute("formatCode"));
        if (markup.isNamed("xf") && isCellStyle) dates.set(count++, isDate(format));
        if (Math.max(formats.size(), count) > MOST) throw new TableRefused(Reason.NOT_A_TABLE);
    }

    private boolean isDate(int format) {
        var code = formats.get(format);
        return code != null ? isDate(code) : isDateInEveryExcel(format);
    }

    /** ECMA-376, 18.8.30: these need not be written out. */
    private static boolean isDateInEveryExcel(int format) {
        return (format >= 14 && format <= 17)
                || format == 22
                || (format >= 27 && format <= 36)
                || (format >= 50 && format <= 58);
    }

    /** A month can be minutes too; a day or a year is always one. */
    private static boolean isDate(String code) {
        var letters = NO_DATE.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        boolean isTime = letters.contains("h") || letters.contains("s");
        return !letters.contains("general")
                && (letters.contains("y")
                        || letters.contains("d")
                        || (letters.contains("m") && !isTime));
    }
}
