package tillit.composition.calendar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A line of a calendar as RFC 5545 has it: {@code DTSTART;TZID=Europe/Stockholm:20261013T130000}.
 *
 * @param number where it begins in the file, from 1
 * @param name and the names of parameters in capitals
 */
record ContentLine(int number, String name, Map<String, String> parameters, String value) {

    static ContentLine of(int number, String text) {
        int colon = unquoted(text, ':', 0);
        if (colon < 0)
            throw new BrokenLine(number, number == 1 ? BrokenLine.NO_CALENDAR : BrokenLine.NO_LINE);
        int end = unquoted(text, ';', 0);
        Map<String, String> parameters = new HashMap<>();
        int name = end < 0 || end > colon ? colon : end;
        for (int at = name; at < colon; ) {
            int next = unquoted(text, ';', at + 1);
            int until = next < 0 || next > colon ? colon : next;
            add(parameters, text.substring(at + 1, until));
            at = until;
        }
        return new ContentLine(
                number, upper(text.substring(0, name)), parameters, text.substring(colon + 1));
    }

    private static void add(Map<String, String> parameters, String text) {
        int equals = text.indexOf('=');
        if (equals > 0)
            parameters.put(
                    upper(text.substring(0, equals)), text.substring(equals + 1).replace("\"", ""));
    }

    private static int unquoted(String text, char wanted, int from) {
        boolean quoted = false;
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) == '"') quoted = !quoted;
            else if (text.charAt(at) == wanted && !quoted) return at;
        }
        return -1;
    }

    private static String upper(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    /** Empty when it is not there. */
    String parameter(String wanted) {
        return parameters.getOrDefault(wanted, "");
    }

    boolean says(String wanted) {
        return value.strip().equalsIgnoreCase(wanted);
    }

    BrokenLine broken() {
        return new BrokenLine(number, BrokenLine.NO_VALUE);
    }
}
