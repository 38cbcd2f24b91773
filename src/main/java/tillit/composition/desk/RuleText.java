package tillit.composition.desk;

import static tillit.composition.desk.YamlText.value;

import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import tillit.composition.grouping.Strength;

/** The text of a file of rules, changed at one place; what its writer remarked elsewhere stays. */
record RuleText(String text) {

    private static final String STRENGTH = "strength";

    /**
     * The same with another strength of this rule.
     *
     * @param rule from 0, as they stand in the file; when there is no such rule, nothing changes
     */
    RuleText with(int rule, Strength strength) {
        var yaml = new YamlText(text);
        return rule(yaml, rule)
                .map(node -> new RuleText(yaml.with(node, STRENGTH, strength.word()).text()))
                .orElse(this);
    }

    /**
     * The same with other groups to sit at.
     *
     * @param rule from 0, as they stand in the file; when it seats nobody, nothing changes
     * @param groups from 1
     */
    RuleText seatedAt(int rule, List<Integer> groups) {
        var yaml = new YamlText(text);
        return rule(yaml, rule)
                .flatMap(node -> value(node, "seated-at"))
                .filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast)
                .map(node -> new RuleText(yaml.with(node, "groups", groups.toString()).text()))
                .orElse(this);
    }

    private static Optional<MappingNode> rule(YamlText yaml, int number) {
        return value(yaml.root(), "rules")
                .filter(SequenceNode.class::isInstance)
                .map(node -> ((SequenceNode) node).getValue())
                .filter(all -> number >= 0 && number < all.size())
                .map(all -> all.get(number))
                .filter(node -> node instanceof MappingNode map && !map.getValue().isEmpty())
                .map(MappingNode.class::cast);
    }
}
