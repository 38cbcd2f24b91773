package tillit.composition.web;

import java.util.List;
import java.util.UUID;
import tillit.composition.file.Trouble;
import tillit.composition.grouping.Form;
import tillit.shell.Page;

/**
 * What is to be put together, or the files of somebody who knows already.
 *
 * @param wrong the key of what to say beside the field of files; may be empty
 */
public record ChoicePage(UUID key, String name, String wrong, List<Trouble> troubles)
        implements Page {

    static ChoicePage empty() {
        return new ChoicePage(UUID.randomUUID(), "", "", List.of());
    }

    public List<Form> forms() {
        return List.of(Form.values());
    }
}
