package tillit.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What was measured, in the order in which it was. */
final class HallFigures {

    private final Map<String, Double> all = new LinkedHashMap<>();

    void put(String name, double value) {
        all.put(name, value);
        System.out.printf(Locale.ROOT, "%-36s %,12.3f%n", name, value);
    }

    /** Middle, 99 of 100 and longest of some times. */
    void putTimes(String name, Map<String, Double> counted, String times) {
        for (var share : new String[] {"P50", "P99", "Max"})
            put(name + share + "Ms", number(counted, times + share));
    }

    double get(String name) {
        return number(all, name);
    }

    static double number(Map<String, Double> all, String name) {
        return Objects.requireNonNull(all.get(name), name);
    }

    String json() {
        return all.entrySet().stream()
                .map(one -> String.format(Locale.ROOT, "\"%s\":%.3f", one.getKey(), one.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
