package tillit.organisation.imports.web;

import java.util.Locale;
import tillit.organisation.imports.Reason;
import tillit.organisation.imports.Unread;

/** The keys of what people read when a row or a file cannot be taken in. */
final class Reasons {

    private Reasons() {}

    static String key(Reason reason) {
        return "imports.reason." + word(reason);
    }

    static String key(Unread.Refused refused) {
        return "imports.refused." + word(refused.reason());
    }

    private static String word(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
