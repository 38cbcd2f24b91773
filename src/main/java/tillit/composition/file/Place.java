package tillit.composition.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A place in a file of rules: its field, such as {@code rules[2].different}, and what stands there. */
record Place(String field, Node node) {

    private static final int SHOWN = 60;

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    /** The text that stands here, or an empty one. */
    String text() {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    /** The text as an error shows it. */
    String shown() {
        var line = text().replace('\n', ' ');
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isGroupOfKeys() {
        return node instanceof MappingNode;
    }

    /** Those in a list, counted from 1 as people count. */
    List<Place> items() {
        if (!(node instanceof SequenceNode list)) return List.of();
        var nodes = list.getValue();
        return IntStream.range(0, nodes.size())
                .mapToObj(i -> new Place(field + "[" + (i + 1) + "]", nodes.get(i)))
                .toList();
    }

    /** What stands under each key, in the order of the file. */
    List<Keyed> keyed() {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream().map(this::under).toList()
                : List.of();
    }

    Optional<Place> at(String key) {
        return keyed().stream()
                .filter(keyed -> keyed.key().equals(key))
                .map(Keyed::place)
                .findFirst();
    }

    private Keyed under(NodeTuple pair) {
        var key = pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "{…}";
        var name = field.isEmpty() ? key : field + "." + key;
        return new Keyed(key, new Place(name, pair.getValueNode()));
    }

    record Keyed(String key, Place place) {}
}
