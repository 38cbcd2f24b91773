package tillit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tillit.programme.rollout.Coverage;
import tillit.programme.rollout.Reason;

/** Keys of roll-outs that are put together. */
final class RolloutKeys {

    private RolloutKeys() {}

    static Map<String, List<String>> endings() {
        return Map.of(
                "rollout.field.",
                        Stream.of("rooms", "trainers", "hours", "nights", "closed")
                                .flatMap(field -> Stream.of(field, field + ".hint"))
                                .toList(),
                "rollout.how.", names(Coverage.How.values()),
                "rollout.why.", names(Reason.values()),
                "rollout.wrong.",
                        List.of(
                                "weekdays",
                                "closed",
                                "hours",
                                "nights",
                                "rooms",
                                "trainers",
                                "share"));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
