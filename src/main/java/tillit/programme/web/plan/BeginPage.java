package tillit.programme.web.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.programme.template.Template;
import tillit.shell.Page;

/**
 * The form in which a programme begins.
 *
 * @param areas all that there are
 * @param wrong beside which field stands which sentence
 */
public record BeginPage(
        Template template, BeginForm form, List<String> areas, Map<String, String> wrong)
        implements Page {

    public Optional<String> wrong(String field) {
        return Optional.ofNullable(wrong.get(field));
    }
}
