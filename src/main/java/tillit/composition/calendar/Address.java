package tillit.composition.calendar;

import java.util.Locale;

/** What a calendar writes as {@code MAILTO:Aino@ekhamn.example}. */
final class Address {

    private Address() {}

    /** In small letters, and only the address. */
    static String in(String text) {
        var small = text.strip().toLowerCase(Locale.ROOT);
        return small.startsWith("mailto:") ? small.substring(7) : small;
    }
}
