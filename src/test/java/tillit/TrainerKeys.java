package tillit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tillit.programme.trainer.Refusal;
import tillit.programme.trainer.Reply;

/** Keys of trainers that are put together. */
final class TrainerKeys {

    private TrainerKeys() {}

    static Map<String, List<String>> endings() {
        return Map.of(
                "trainer.mail.",
                        Stream.of("asked", "spared", "yes", "no", "moved")
                                .flatMap(what -> Stream.of(what, what + ".text"))
                                .toList(),
                "trainer.refused.", names(Refusal.values()),
                "trainer.reply.", names(Reply.values()));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
