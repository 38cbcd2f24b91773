package tillit;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keys of mandates that are put together. */
final class MandateKeys {

    private MandateKeys() {}

    static Map<String, List<String>> endings() {
        return Map.of(
                "widened.mail.",
                Stream.of(
                                "again",
                                "ask",
                                "back",
                                "begun",
                                "extended",
                                "lapsed",
                                "lasting",
                                "stopped")
                        .flatMap(what -> Stream.of(what, what + ".text"))
                        .toList());
    }
}
