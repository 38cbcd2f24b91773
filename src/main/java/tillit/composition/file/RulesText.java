package tillit.composition.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import tillit.composition.grouping.Frame;
import tillit.composition.grouping.Rule;

/** Writes a file of rules, as somebody would by hand. */
final class RulesText {

    private RulesText() {}

    static String of(Frame frame, List<Rule> rules) {
        var file = new LinkedHashMap<String, Object>();
        file.put("form", Fields.word(frame.form()));
        file.put("gatherings", frame.gatherings());
        frame.groups().ifPresent(groups -> file.put("groups", groups));
        file.put("size", size(frame.size()));
        frame.within().ifPresent(column -> file.put("within", column));
        frame.leading().ifPresent(leading -> file.put("leaders", leaders(leading)));
        frame.absent().ifPresent(column -> file.put("absent", column));
        frame.pinned().ifPresent(column -> file.put("pinned", column));
        file.put("rules", rules.stream().map(RulesText::rule).toList());
        return new org.yaml.snakeyaml.Yaml(style()).dump(file);
    }

    private static Map<String, Object> size(Frame.Size size) {
        var keys = new LinkedHashMap<String, Object>();
        keys.put("from", size.from());
        keys.put("to", size.to());
        return keys;
    }

    private static Map<String, Object> leaders(Frame.Leading leading) {
        var keys = new LinkedHashMap<String, Object>();
        keys.put("pool", leading.pool());
        keys.put("number", leading.number());
        keys.put("at-most", leading.atMost());
        return keys;
    }

    private static Map<String, Object> rule(Rule rule) {
        var spelling = Spellings.of(rule);
        var keys = new LinkedHashMap<String, Object>();
        keys.put(spelling.key(), spelling.written(rule));
        if (rule.strength() != spelling.usual()) keys.put("strength", rule.strength().word());
        return keys;
    }

    private static DumperOptions style() {
        var style = new DumperOptions();
        style.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        style.setIndicatorIndent(2);
        style.setIndent(4);
        style.setSplitLines(false);
        return style;
    }
}
