package tillit.composition.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Frame;
import tillit.composition.grouping.People;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.rule.Apart;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.NeverTwice;
import tillit.composition.grouping.rule.NotInLine;
import tillit.composition.grouping.rule.Together;

/** Until composition.file reads rules. */
final class Briefs {

    private Briefs() {}

    @SuppressWarnings("unchecked")
    static Brief read(People people, String rules) {
        Map<String, Object> all =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(rules);
        var size = (Map<String, Integer>) all.get("size");
        var leaders = Optional.ofNullable((Map<String, Object>) all.get("leaders"));
        var groups = (Integer) all.get("groups");
        var frame =
                new Frame(
                        Form.valueOf(all.get("form").toString().toUpperCase(Locale.ROOT)),
                        (Integer) all.getOrDefault("gatherings", 1),
                        groups == null ? OptionalInt.empty() : OptionalInt.of(groups),
                        new Frame.Size(size.get("from"), size.get("to")),
                        Optional.ofNullable((String) all.get("within")),
                        leaders.map(it -> new Frame.Leading((String) it.get("pool"), (int) it.get("number"), (int) it.get("at-most"))),
                        Optional.ofNullable((String) all.get("absent")),
                        Optional.ofNullable((String) all.get("pinned")));
        List<Rule> found = new ArrayList<>();
        for (var rule : (List<Map<String, Object>>) all.getOrDefault("rules", List.of())) {
            var strength = Strength.valueOf(rule.getOrDefault("strength", "must").toString().toUpperCase(Locale.ROOT).replace('-', '_'));
            if (rule.containsKey("different")) found.add(new Different((String) rule.get("different"), strength));
            if (rule.containsKey("together")) found.add(new Together((String) rule.get("together"), strength));
            if (rule.containsKey("not-in-line")) found.add(new NotInLine((String) rule.get("not-in-line"), strength));
            if (rule.containsKey("apart")) found.add(new Apart((String) rule.get("apart"), strength));
            if (rule.containsKey("never-twice")) found.add(new NeverTwice(Optional.empty(), strength));
        }
        return new Brief(people, frame, found);
    }
}
