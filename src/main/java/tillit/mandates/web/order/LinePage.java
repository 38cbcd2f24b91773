package tillit.mandates.web.order;

import java.util.List;
import java.util.Map;
import tillit.mandates.lawful.Kind;
import tillit.shell.Page;

/**
 * One line, to be written or changed.
 *
 * @param wrong beside which field stands which sentence
 * @param kinds of the country
 */
public record LinePage(LineForm form, boolean isNew, Map<String, String> wrong, List<Kind> kinds)
        implements Page {

    public List<String> kindNames() {
        return kinds.stream().map(Enum::name).toList();
    }

    public String path() {
        return isNew ? "/mandates/draft/lines" : "/mandates/draft/lines/" + form.key();
    }
}
