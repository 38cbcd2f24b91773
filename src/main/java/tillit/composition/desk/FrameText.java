package tillit.composition.desk;

import java.util.function.BiFunction;
import org.yaml.snakeyaml.nodes.MappingNode;

/** What is to be filled, in the text of a file of rules; only what changes is written anew. */
record FrameText(String text) {

    /** The column of those who can lead, where there was none. */
    static final String POOL = "leader";

    FrameText with(Sizes before, Sizes after) {
        var text = this;
        if (before.gatherings() != after.gatherings())
            text = text.with("gatherings", after.gatherings());
        if (!before.groups().equals(after.groups()))
            text =
                    after.groups().isPresent()
                            ? text.with("groups", after.groups().getAsInt())
                            : text.without("groups");
        if (!before.sizesAs(after))
            text = text.with("size", "{from: %d, to: %d}".formatted(after.from(), after.to()));
        return before.leadersAs(after) ? text : text.led(before, after);
    }

    private FrameText led(Sizes before, Sizes after) {
        if (!after.isLed()) return without("leaders");
        if (before.isLed())
            return withLeaders("number", after.leaders()).withLeaders("at-most", after.atMost());
        return with(
                "leaders",
                "{pool: %s, number: %d, at-most: %d}"
                        .formatted(POOL, after.leaders(), after.atMost()));
    }

    FrameText with(String key, Object value) {
        return change((yaml, root) -> yaml.with(root, key, String.valueOf(value)));
    }

    private FrameText without(String key) {
        return change((yaml, root) -> yaml.without(root, key));
    }

    private FrameText withLeaders(String key, int number) {
        return change((yaml, root) ->
                YamlText.value(root, "leaders").orElse(root) instanceof MappingNode leaders
                        ? yaml.with(leaders, key, String.valueOf(number))
                        : yaml);
    }

    private FrameText change(BiFunction<YamlText, MappingNode, YamlText> change) {
        var yaml = new YamlText(text);
        return yaml.root() instanceof MappingNode root
                ? new FrameText(change.apply(yaml, root).text())
                : this;
    }
}
