package tillit.commons.lesson;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Tells the numbers that lead to a person: Swedish and Danish identity numbers, and telephones of both. */
final class Numbers {

    /** Digits with what people put between them. */
    static final Pattern WRITTEN =
            Pattern.compile("(?<![\\d,.])\\+?\\d(?:[ \\-–+/]{0,2}\\d){5,13}(?![\\d]|[.,]\\d)");

    private static final Pattern SWEDISH =
            Pattern.compile("(?:19|20)?(\\d{2})(\\d{2})(\\d{2}) ?([-+–]?) ?\\d{4}");

    private static final Pattern DANISH =
            Pattern.compile("(\\d{2})(\\d{2})\\d{2} ?([-–]?) ?\\d{4}");

    private static final Pattern PHONE =
            Pattern.compile(
                    "(?:\\+|00)[\\d \\-–/]{8,}|0\\d{1,3}[ \\-–/]+\\d[\\d \\-–]{4,}|07\\d{8}|0\\d{8,9}");

    private static final Pattern DANISH_PHONE =
            Pattern.compile("\\d{2} \\d{2} \\d{2} \\d{2}|\\d{8}");

    /** Someone without a number of their own has a day that is 60 later. */
    private static final int COORDINATION = 60;

    private static final int LEAP_YEAR = 2024;
    private static final int DIGITS = 10;

    private Numbers() {}

    static boolean isIdentity(String written) {
        return isSwedish(written) || isDanish(written);
    }

    static boolean isPhone(String written) {
        if (PHONE.matcher(written).matches()) return true;
        return DANISH_PHONE.matcher(written).matches() && !isDay(written);
    }

    private static boolean isSwedish(String written) {
        var parts = SWEDISH.matcher(written);
        if (!parts.matches()) return false;
        int day = Integer.parseInt(parts.group(3));
        if (!isDay(Integer.parseInt(parts.group(2)), day > COORDINATION ? day - COORDINATION : day))
            return false;
        return !parts.group(4).isEmpty() || hasCheckDigit(written);
    }

    private static boolean isDanish(String written) {
        var parts = DANISH.matcher(written);
        return parts.matches()
                && isDay(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1)))
                && (!parts.group(3).isEmpty() || !written.startsWith("07"));
    }

    /** The last of the ten digits proves the others, by Luhn’s algorithm: without a dash nothing else tells it from a phone. */
    private static boolean hasCheckDigit(String written) {
        var digits = written.replaceAll("\\D", "");
        var ten = digits.substring(digits.length() - DIGITS);
        int sum = 0;
        for (int i = 0; i < DIGITS; i++) {
            int times = (ten.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += times / DIGITS + times % DIGITS;
        }
        return sum % DIGITS == 0;
    }

    private static boolean isDay(int month, int day) {
        try {
            LocalDate.of(LEAP_YEAR, month, day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** 20261101 is a day, not somebody’s telephone. */
    private static boolean isDay(String written) {
        return written.matches("(?:19|20)\\d{6}")
                && isDay(
                        Integer.parseInt(written.substring(4, 6)),
                        Integer.parseInt(written.substring(6)));
    }
}
