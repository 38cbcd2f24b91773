package tillit.programme.web.catalogue;

import java.util.Map;
import java.util.Optional;
import tillit.programme.need.Need;
import tillit.shell.Page;

/**
 * Where one tells, once, what one needs.
 *
 * @param need as it is kept, or as it was just typed
 * @param kept whether anything is kept
 * @param wrong beside which field stands which sentence
 */
public record NeedsPage(Need need, boolean kept, Map<String, String> wrong) implements Page {

    public Optional<String> wrong(String field) {
        return Optional.ofNullable(wrong.get(field));
    }
}
