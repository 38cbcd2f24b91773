package tillit.organisation.scim;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;

/** A filter as SQL: each attribute has its condition, in which the value is called {@code :value}. */
record Where(String condition, Map<String, Object> values) {

    static Where of(Filter filter, Map<String, String> conditions) {
        var condition = new StringJoiner(" and ", "(", ")").setEmptyValue("true");
        var values = new HashMap<String, Object>();
        for (var match : filter.matches()) {
            var known = conditions.get(match.attribute());
            if (known == null) throw new NotTaken(Wrong.FILTER);
            var name = "value" + values.size();
            condition.add(known.replace(":value", ":" + name));
            values.put(name, match.value());
        }
        return new Where(condition.toString(), values);
    }
}
