package tillit.composition.desk;

import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** YAML that is changed at one place; what its writer remarked elsewhere stays. */
record YamlText(String text) {

    /** Absent when there is nothing in it. */
    @Nullable Node root() {
        return new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
    }

    static Optional<Node> value(@Nullable Node node, String key) {
        return entry(node, key).map(NodeTuple::getValueNode);
    }

    private static Optional<NodeTuple> entry(@Nullable Node node, String key) {
        if (!(node instanceof MappingNode map)) return Optional.empty();
        return map.getValue().stream()
                .filter(entry ->
                        entry.getKeyNode() instanceof ScalarNode name
                                && name.getValue().equals(key))
                .findFirst();
    }

    /** With this value under the key, which is first among its like when it is new. */
    YamlText with(MappingNode map, String key, String value) {
        return value(map, key)
                .map(old -> replace(at(old.getStartMark()), end(old), value))
                .orElseGet(() -> add(map, key, value));
    }

    private YamlText add(MappingNode map, String key, String value) {
        var first = map.getValue().getFirst().getKeyNode().getStartMark();
        var after =
                map.getFlowStyle() == FlowStyle.FLOW ? ", " : "\n" + " ".repeat(first.getColumn());
        return replace(at(first), at(first), key + ": " + value + after);
    }

    /** Without this key; of a block its lines go, too. */
    YamlText without(MappingNode map, String key) {
        return entry(map, key)
                .map(entry -> without(entry, map.getFlowStyle() == FlowStyle.FLOW))
                .orElse(this);
    }

    private YamlText without(NodeTuple entry, boolean flow) {
        int from = at(entry.getKeyNode().getStartMark());
        int to = end(entry.getValueNode());
        if (!flow) return replace(from, nextLine(to, entry.getKeyNode().getStartMark()), "");
        int comma = to;
        while (comma < text.length() && Character.isWhitespace(text.charAt(comma))) comma++;
        if (comma < text.length() && text.charAt(comma) == ',') return replace(from, comma + 1, "");
        int before = text.lastIndexOf(',', from);
        return replace(before < 0 ? from : before, to, "");
    }

    /** The next key begins where this one did. */
    private int nextLine(int from, Mark key) {
        int line = text.indexOf('\n', from);
        if (line < 0) return text.length();
        return Math.min(text.length(), line + 1 + key.getColumn());
    }

    /** A block ends where its last word does, not where the next key begins. */
    private int end(Node node) {
        return switch (node) {
            case MappingNode map when map.getFlowStyle() != FlowStyle.FLOW ->
                    end(map.getValue().getLast().getValueNode());
            case SequenceNode all when all.getFlowStyle() != FlowStyle.FLOW ->
                    end(all.getValue().getLast());
            default -> at(node.getEndMark());
        };
    }

    private YamlText replace(int from, int to, String with) {
        return new YamlText(text.substring(0, from) + with + text.substring(to));
    }

    /** Marks count letters, of which some are two of Java's. */
    private int at(Mark mark) {
        return text.offsetByCodePoints(0, mark.getIndex());
    }
}
