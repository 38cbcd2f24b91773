package tillit.programme.web.trainer;

import java.util.Map;
import java.util.Optional;
import tillit.access.PersonId;
import tillit.shell.Page;

/**
 * Somebody in the pool: what they may lead.
 *
 * @param wrong beside which field stands which sentence
 */
public record TrainerPage(PersonId person, String name, TrainerForm form, Map<String, String> wrong)
        implements Page {

    public Optional<String> wrong(String field) {
        return Optional.ofNullable(wrong.get(field));
    }
}
