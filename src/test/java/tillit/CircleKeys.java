package tillit;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keys of circles that are put together. */
final class CircleKeys {

    private CircleKeys() {}

    static Map<String, List<String>> endings() {
        return Map.of(
                "circle.mail.",
                        Stream.of("left", "meeting", "off", "spared")
                                .flatMap(what -> Stream.of(what, what + ".text"))
                                .toList(),
                "circle.move.wrong.", List.of("day", "past", "far", "place", "long"));
    }
}
