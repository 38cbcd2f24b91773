package tillit.conversation.method.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A place in a file: its field, such as {@code steps[3].act}, and what stands there. */
record Place(String field, Node node) {

    private static final int SHOWN = 60;

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    /** The text that stands here, when it is one text. */
    Optional<String> text() {
        return node instanceof ScalarNode scalar
                ? Optional.of(scalar.getValue())
                : Optional.empty();
    }

    boolean isEmpty() {
        return node.getTag().equals(Tag.NULL) || text().filter(String::isBlank).isPresent();
    }

    /** What stands here, as an error message shows it. */
    String shown() {
        return switch (node) {
            case SequenceNode _ -> "[…]";
            case MappingNode _ -> "{…}";
            case ScalarNode scalar -> shorten(scalar.getValue().strip());
            default -> "";
        };
    }

    /** The pairs of key and value, in their order; none when this is not a mapping. */
    List<NodeTuple> pairs() {
        return node instanceof MappingNode mapping ? mapping.getValue() : List.of();
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** The places in a list, counted from 1 as people count. */
    List<Place> items() {
        if (!(node instanceof SequenceNode sequence)) return List.of();
        var nodes = sequence.getValue();
        return IntStream.range(0, nodes.size())
                .mapToObj(i -> new Place(field + "[" + (i + 1) + "]", nodes.get(i)))
                .toList();
    }

    /** The place of what stands under a key here; this place when there is no such key. */
    Place at(String key) {
        return pairs().stream()
                .filter(pair -> keyOf(pair).equals(key))
                .findFirst()
                .map(pair -> under(key, pair.getValueNode()))
                .orElseGet(() -> under(key, node));
    }

    Place under(String key, Node value) {
        return new Place(field.isEmpty() ? key : field + "." + key, value);
    }

    static String keyOf(NodeTuple pair) {
        return pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "{…}";
    }

    private static String shorten(String text) {
        var line = text.replace('\n', ' ');
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
