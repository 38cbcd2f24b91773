package tillit.conversation.wall;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tillit.conversation.method.Overrides;

/**
 * What belongs together is one brick, and what says something else never is. In the tables {@code =} stands before
 * words of one brick and {@code ≠} before words of which no two are; a hyphen in them may be typed as a space.
 */
class WordsTogetherTest {

    @ParameterizedTest
    @EnumSource
    void forms_and_spellings_of_a_word_are_one_brick(Language language) {
        var apart = pairs(language, "=").filter(pair -> !isOne(language, pair)).toList();
        assertThat(apart).isEmpty();
        assertThat(pairs(language, "=").count()).isGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @EnumSource
    void words_that_say_something_else_are_never_one_brick(Language language) {
        var joined = pairs(language, "≠").filter(pair -> isOne(language, pair)).toList();
        assertThat(joined).isEmpty();
        assertThat(pairs(language, "≠").count()).isGreaterThanOrEqualTo(60);
    }

    /** Even when thousands have sent the one and somebody the other. */
    @ParameterizedTest
    @EnumSource
    void not_even_as_slips_of_the_finger(Language language) {
        var joined =
                pairs(language, "≠")
                        .filter(pair -> isSlip(language, pair) || isSlip(language, pair.reversed()))
                        .toList();
        assertThat(joined).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SV, tillit, utan tillit",
        "SV, trygg, inte trygg",
        "SV, tid, ingen tid",
        "DA, tillid, uden tillid",
        "DA, tryg, ikke tryg",
        "DA, tid, ingen tid",
        "EN, trust, no trust",
        "EN, time, without time"
    })
    void a_word_and_its_want_are_two(Language language, String word, String want) {
        assertThat(isOne(language, List.of(word, want))).isFalse();
        assertThat(isSlip(language, List.of(word, want))).isFalse();
        assertThat(isSlip(language, List.of(want, word))).isFalse();
    }

    /** Of all words in the tables those with one key stand in one line of words that belong together. */
    @ParameterizedTest
    @EnumSource
    void nothing_else_in_the_tables_is_brought_together(Language language) {
        var lines =
                lines(language, "=")
                        .map(line -> line.stream().map(it -> key(language, it)).collect(toSet()))
                        .toList();
        assertThat(lines).doesNotHaveDuplicates();
        lines.stream()
                .flatMap(keys -> keys.stream())
                .collect(groupingBy(key -> key))
                .forEach((key, times) -> assertThat(times).as(key).hasSize(1));
    }

    private static boolean isOne(Language language, List<String> pair) {
        return key(language, pair.getFirst()).equals(key(language, pair.getLast()));
    }

    private static boolean isSlip(Language language, List<String> pair) {
        var count = new WallCount(language);
        for (int seat = 1; seat <= 100; seat++)
            count.add(WallCountTest.seat(seat), pair.getFirst());
        count.add(WallCountTest.seat(101), pair.getLast());
        return count.bricks(Overrides.NONE, 1).size() == 1;
    }

    private static String key(Language language, String word) {
        return Written.of(word, language).orElseThrow().key();
    }

    private static Stream<List<String>> pairs(Language language, String sign) {
        return lines(language, sign)
                .flatMap(line ->
                        line.stream()
                                .flatMap(one ->
                                        line.subList(line.indexOf(one) + 1, line.size()).stream()
                                                .map(other -> List.of(one, other))));
    }

    private static Stream<List<String>> lines(Language language, String sign) {
        var file =
                Path.of(
                        "src/test/resources/wall",
                        language.name().toLowerCase(Locale.ROOT) + ".txt");
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(sign))
                    .map(line -> List.of(line.substring(2).split(" ")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
