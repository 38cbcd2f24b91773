package tillit;

import java.util.List;
import java.util.Map;

/** Keys of the times of circles that are put together. */
final class TimesKeys {

    private TimesKeys() {}

    static Map<String, List<String>> endings() {
        return Map.of(
                "times.", List.of("morning.short", "afternoon.short"),
                "times.country.", List.of("SWEDEN", "DENMARK"),
                "times.file.",
                        List.of(
                                "no-calendar",
                                "no-line",
                                "no-value",
                                "cut",
                                "too-much",
                                "too-often"),
                "times.reason.",
                        List.of(
                                "hours",
                                "period",
                                "begin",
                                "nobody",
                                "stretch",
                                "person",
                                "person-begin",
                                "rooms",
                                "rooms-begin",
                                "room-size",
                                "room-stretch"));
    }
}
