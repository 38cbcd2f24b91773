package tillit.composition.desk;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import tillit.composition.grouping.Strength;

/** The text of a file of rules, changed at one place; what its writer remarked elsewhere stays. */
record Strengths(String text) {

    private static final String STRENGTH = "strength";

    /**
     * The same with another strength of this rule.
     *
     * @param rule from 0, as they stand in the file; when there is no such rule, nothing changes
     */
    Strengths with(int rule, Strength strength) {
        return rule(rule).map(node -> with(node, strength.word())).orElse(this);
    }

    private Strengths with(MappingNode rule, String word) {
        return value(rule, STRENGTH)
                .map(old -> replace(old.getStartMark(), old.getEndMark(), word))
                .orElseGet(() -> add(rule, word));
    }

    private Strengths add(MappingNode rule, String word) {
        var first = rule.getValue().getFirst().getKeyNode().getStartMark();
        var after =
                rule.getFlowStyle() == FlowStyle.FLOW ? ", " : "\n" + " ".repeat(first.getColumn());
        return replace(first, first, STRENGTH + ": " + word + after);
    }

    private Optional<MappingNode> rule(int number) {
        return Optional.ofNullable(root())
                .flatMap(root -> value(root, "rules"))
                .filter(SequenceNode.class::isInstance)
                .map(node -> ((SequenceNode) node).getValue())
                .filter(all -> number >= 0 && number < all.size())
                .map(all -> all.get(number))
                .filter(node -> node instanceof MappingNode map && !map.getValue().isEmpty())
                .map(MappingNode.class::cast);
    }

    private Node root() {
        return new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
    }

    private static Optional<Node> value(Node node, String key) {
        if (!(node instanceof MappingNode map)) return Optional.empty();
        return map.getValue().stream()
                .filter(entry ->
                        entry.getKeyNode() instanceof ScalarNode name
                                && name.getValue().equals(key))
                .map(entry -> entry.getValueNode())
                .findFirst();
    }

    private Strengths replace(Mark from, Mark to, String with) {
        return new Strengths(text.substring(0, at(from)) + with + text.substring(at(to)));
    }

    /** Marks count letters, of which some are two of Java's. */
    private int at(Mark mark) {
        return text.offsetByCodePoints(0, mark.getIndex());
    }
}
