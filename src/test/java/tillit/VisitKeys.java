package tillit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tillit.programme.visit.Refusal;
import tillit.programme.visit.Reply;

/** Keys of leadership rooms that are put together. */
final class VisitKeys {

    private VisitKeys() {}

    static Map<String, List<String>> endings() {
        return Map.of(
                "visit.mail.",
                        Stream.of("asked", "coming", "left", "moved", "no", "off", "spared", "yes")
                                .flatMap(what -> Stream.of(what, what + ".text"))
                                .toList(),
                "visit.refused.", names(Refusal.values()),
                "visit.reply.", names(Reply.values()));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
