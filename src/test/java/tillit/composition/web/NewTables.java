package tillit.composition.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The form of a new composition of tables, filled in as a leaders' day asks for. */
final class NewTables {

    private NewTables() {}

    static Map<String, String> typed(LocalDate day, Map<String, String> otherwise) {
        var form = new HashMap<String, String>();
        form.put("form", "tables");
        form.put("key", UUID.randomUUID().toString());
        form.put("name", "x");
        form.put("who", "3");
        form.put("day", day.toString());
        form.put("gatherings", "4");
        form.put("groups", "");
        form.put("from", "7");
        form.put("to", "8");
        form.putAll(otherwise);
        return form;
    }
}
