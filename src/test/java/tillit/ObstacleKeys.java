package tillit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tillit.obstacles.Answer;
import tillit.obstacles.kept.Hit;
import tillit.obstacles.kept.Source;

/** Keys of obstacles that are put together. */
final class ObstacleKeys {

    private static final List<String> ANSWERS =
            Arrays.stream(Answer.values()).map(Answer::word).toList();

    private ObstacleKeys() {}

    static Map<String, List<String>> endings() {
        return Map.of(
                "obstacle.mail.",
                        all(
                                Stream.of(
                                        "raised",
                                        "silent",
                                        "silent.before",
                                        "silent.owner",
                                        "top",
                                        "top.owner",
                                        "passed",
                                        "passed.owner",
                                        "asked",
                                        "replied",
                                        "answered",
                                        "joined",
                                        "gone",
                                        "back",
                                        "back.raiser",
                                        "draft",
                                        "draft.gone"),
                                ".text"),
                "obstacle.hit.", Arrays.stream(Hit.values()).map(Hit::word).toList(),
                "obstacle.source.", Arrays.stream(Source.values()).map(Source::word).toList(),
                "obstacle.answer.",
                        ANSWERS.stream()
                                .flatMap(it ->
                                        Stream.of("", ".hint", ".said", ".send").map(it::concat))
                                .toList(),
                "obstacle.state.", ANSWERS.subList(0, ANSWERS.size() - 1),
                "obstacle.quarters.", ANSWERS,
                "obstacle.step.",
                        Stream.concat(
                                        all(Stream.of("owned", "silent", "passed", "back"), ".body")
                                                .stream(),
                                        ANSWERS.subList(0, ANSWERS.size() - 1).stream())
                                .toList());
    }

    private static List<String> all(Stream<String> words, String ending) {
        return words.flatMap(it -> Stream.of(it, it + ending)).toList();
    }
}
