package tillit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tillit.programme.network.Rhythm;

/** Keys of networks that are put together. */
final class NetworkKeys {

    private NetworkKeys() {}

    static Map<String, List<String>> endings() {
        var rhythms = Arrays.stream(Rhythm.values()).map(Enum::name).toList();
        return Map.of(
                "network.every.", rhythms,
                "network.rhythm.", rhythms,
                "network.mail.",
                        Stream.of(
                                        "founded",
                                        "said",
                                        "moved",
                                        "off",
                                        "left",
                                        "reminded",
                                        "passed",
                                        "yours")
                                .flatMap(what -> Stream.of(what, what + ".text"))
                                .toList());
    }
}
