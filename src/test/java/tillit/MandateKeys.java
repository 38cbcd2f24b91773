package tillit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tillit.mandates.lawful.Kind;
import tillit.mandates.lawful.Lawful;
import tillit.mandates.lawful.PassOn;
import tillit.mandates.lawful.Rank;
import tillit.mandates.lawful.Together;
import tillit.mandates.observing.Observation;
import tillit.mandates.observing.Subject;

/** Keys of mandates that are put together. */
final class MandateKeys {

    private MandateKeys() {}

    static Map<String, List<String>> endings() {
        var all = new HashMap<>(order());
        all.putAll(between());
        return all;
    }

    private static Map<String, List<String>> order() {
        return Map.of(
                "mandate.by.", List.of("DIRECTOR", "HEAD", "UNIT_MANAGER", "EMPLOYEES"),
                "mandate.holder.", names(Rank.values()),
                "mandate.kinds.", names(Kind.values()),
                "mandate.lawful.", Lawful.names(),
                "mandate.passed.", names(PassOn.values()),
                "mandate.together.", names(Together.values()));
    }

    private static Map<String, List<String>> between() {
        return Map.of(
                "observation.subject.", names(Subject.values()),
                "observation.reply.", names(Observation.Reply.values()),
                "observation.mail.",
                        Stream.of("asked", "coming", "moved", "no", "off", "yes")
                                .flatMap(what -> Stream.of(what, what + ".text"))
                                .toList(),
                "widened.state.",
                        List.of("TRIED", "EXTENDED", "AHEAD", "ASKED", "LASTING", "BACK", "LAPSED"),
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

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
