package tillit.organisation.scim;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import tillit.organisation.HiddenName;

/**
 * A filter as SQL: each attribute has its condition, in which the value is called {@code :value},
 * or {@code :hidden} as it is kept of those whose identity is protected.
 */
record Where(String condition, Map<String, Object> values) {

    static Where of(Filter filter, Map<String, String> conditions) {
        var condition = new StringJoiner(" and ", "(", ")").setEmptyValue("true");
        var values = new HashMap<String, Object>();
        for (var match : filter.matches()) {
            var known = conditions.get(match.attribute());
            if (known == null) throw new NotTaken(Wrong.FILTER);
            var name = "value" + values.size() / 2;
            condition.add(
                    known.replace(":value", ":" + name).replace(":hidden", ":hidden_" + name));
            values.put(name, match.value());
            values.put("hidden_" + name, HiddenName.of(match.value()));
        }
        return new Where(condition.toString(), values);
    }
}
