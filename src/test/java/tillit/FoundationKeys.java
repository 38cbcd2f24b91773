package tillit;

import java.util.List;
import java.util.Map;

/** Keys of the leadership foundation that are put together. */
final class FoundationKeys {

    private FoundationKeys() {}

    static Map<String, List<String>> endings() {
        return Map.of("foundation.in.", List.of("da", "en", "sv"));
    }
}
