package tillit.composition.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.composition.grouping.Form;
import tillit.shell.Page;

/**
 * Where a composition begins.
 *
 * @param wrong beside which field stands which sentence
 */
public record NewPage(NewForm form, List<String> areas, Map<String, String> wrong) implements Page {

    public static final List<String> WHO = List.of("1", "2", "3", NewForm.EMPLOYEES);

    public Optional<String> wrong(String field) {
        return Optional.ofNullable(wrong.get(field));
    }

    public boolean hasGatherings() {
        return form.form() == Form.TABLES || form.form() == Form.PAIRS;
    }

    public boolean hasSizes() {
        return form.form() != Form.PAIRS;
    }

    public boolean hasLeaders() {
        return form.form() == Form.CIRCLES;
    }

    public boolean hasGroups() {
        return form.form() == Form.TABLES;
    }
}
