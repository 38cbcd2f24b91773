package tillit.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** A number as a workbook has it, in the binary floating point of the program that wrote it. */
final class ExcelNumber {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern NUMBER =
            Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?([Ee][+-]?\\d{1,3})?");

    /** Excel shows so many digits of any number; what comes after is the error of the last binary digit. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final int SECONDS_A_DAY = 86_400;

    /** 31 December 9999, the last day that Excel has. */
    private static final double LAST_DAY = 2_958_465;

    /** Excel believes that 1900 had a 29 February, so days before March 1900 count from one later. */
    private static final int MARCH_1900 = 61;

    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_OLD_MACS = LocalDate.of(1904, 1, 1);

    private ExcelNumber() {}

    /** A number that counts something, as an attribute; the other when there is none, or it is not one. */
    static int whole(String number, int otherwise) {
        boolean isNumber = !number.isEmpty() && number.length() < 10;
        for (int i = 0; i < number.length(); i++) isNumber &= isDigit(number.charAt(i));
        return isNumber ? Integer.parseInt(number) : otherwise;
    }

    /** As Excel shows it, without E and without .0; what is no number stays as it is. */
    static String plain(String raw) {
        var number = raw.strip();
        if (WHOLE.matcher(number).matches() || !NUMBER.matcher(number).matches()) return number;
        return new BigDecimal(number).round(SHOWN).stripTrailingZeros().toPlainString();
    }

    /** {@code 2024-03-31}, or {@code 2024-03-31T07:30:00} for a moment within the day; a time without a day stays a number. */
    static String date(String raw, boolean countsFrom1904) {
        var plain = plain(raw);
        if (!NUMBER.matcher(plain).matches()) return plain;
        double days = Double.parseDouble(plain);
        if (days < 1 || days >= LAST_DAY + 1) return plain;
        long seconds = Math.round(days * SECONDS_A_DAY);
        var day = day(seconds / SECONDS_A_DAY, countsFrom1904);
        long second = seconds % SECONDS_A_DAY;
        return second == 0 ? day.toString() : day + "T" + LocalTime.ofSecondOfDay(second);
    }

    static LocalDate day(long number, boolean countsFrom1904) {
        if (countsFrom1904) return DAY_0_OF_OLD_MACS.plusDays(number);
        return DAY_0.plusDays(number < MARCH_1900 ? number + 1 : number);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
