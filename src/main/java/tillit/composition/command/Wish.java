package tillit.composition.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tillit.composition.grouping.solving.Effort;

/**
 * What was asked for.
 *
 * @param out where the result goes; empty when one is only checked
 * @param check the result that is to be checked; empty when one is to be made
 * @param trace where to write down a mistake of ours
 */
record Wish(
        Path people,
        Path rules,
        Effort effort,
        Optional<Path> out,
        Optional<Path> json,
        Optional<Path> check,
        Optional<Path> trace) {

    private static final List<String> OPTIONS =
            List.of(
                    "--people",
                    "--rules",
                    "--seconds",
                    "--seed",
                    "--steps",
                    "--out",
                    "--json",
                    "--check",
                    "--trace");

    private static final List<String> FILES =
            List.of("--people", "--rules", "--check", "--out", "--json", "--trace");
    private static final List<String> WRITTEN = List.of("--out", "--json", "--trace");

    private static final String USUAL_SECONDS = "10";
    private static final double MOST_SECONDS = 86_400;

    /** Throws {@link NotUnderstood}. */
    static Wish of(List<String> words) {
        var given = given(words);
        var wish =
                new Wish(
                        Path.of(needed(given, "--people", "people.csv")),
                        Path.of(needed(given, "--rules", "rules.yaml")),
                        effort(given),
                        path(given, "--out"),
                        path(given, "--json"),
                        path(given, "--check"),
                        path(given, "--trace"));
        if (wish.out.isEmpty() && wish.check.isEmpty())
            throw new NotUnderstood("Where to? --out result.csv, or --check result.csv");
        if (wish.out.isPresent() && wish.check.isPresent())
            throw new NotUnderstood("--out makes a result and --check looks at one: take one");
        Distinct.check(files(given), WRITTEN);
        return wish;
    }

    private static Map<String, Path> files(Map<String, String> given) {
        var files = new LinkedHashMap<String, Path>();
        for (var option : FILES) path(given, option).ifPresent(path -> files.put(option, path));
        return files;
    }

    private static Map<String, String> given(List<String> words) {
        var given = new HashMap<String, String>();
        for (int i = 0; i < words.size(); i += 2) {
            var option = words.get(i);
            if (!OPTIONS.contains(option))
                throw new NotUnderstood(
                        "What is " + option + "? There are " + String.join(" ", OPTIONS));
            if (i + 1 == words.size())
                throw new NotUnderstood("Something is missing after " + option);
            if (given.put(option, words.get(i + 1)) != null)
                throw new NotUnderstood(option + " stands here twice");
        }
        return given;
    }

    private static String needed(Map<String, String> given, String option, String example) {
        var value = given.get(option);
        if (value == null)
            throw new NotUnderstood(option + " is missing: " + option + " " + example);
        return value;
    }

    private static Optional<Path> path(Map<String, String> given, String option) {
        return Optional.ofNullable(given.get(option)).map(Path::of);
    }

    private static Effort effort(Map<String, String> given) {
        var steps =
                given.containsKey("--steps")
                        ? OptionalLong.of(whole(given, "--steps"))
                        : OptionalLong.empty();
        long seed = given.containsKey("--seed") ? whole(given, "--seed") : 1;
        return new Effort(seed, steps, seconds(given));
    }

    private static long whole(Map<String, String> given, String option) {
        var text = given.getOrDefault(option, "");
        if (text.matches("\\d{1,18}")) return Long.parseLong(text);
        throw new NotUnderstood(option + " is a whole number, not " + text);
    }

    private static Duration seconds(Map<String, String> given) {
        var text = given.getOrDefault("--seconds", USUAL_SECONDS);
        double seconds = text.matches("\\d{1,6}(\\.\\d{1,3})?") ? Double.parseDouble(text) : 0;
        if (seconds > 0 && seconds <= MOST_SECONDS)
            return Duration.ofMillis((long) (seconds * 1_000));
        throw new NotUnderstood("--seconds is a number from 0.001 to 86400, not " + text);
    }
}
