package tillit.outcomes.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tillit.outcomes.benchmark.Benchmark;
import tillit.outcomes.benchmark.Kpi;

/** What is known of other municipalities, found by figure, number and year: a file of Kolada holds 35,000 values. */
public record Neighbours(Map<Kpi, SortedMap<String, Map<Integer, Double>>> values) {

    /** So many municipalities stand beneath each other: as many as are fetched at once. */
    public static final int MOST = 25;

    public static Neighbours of(List<Benchmark> known) {
        return new Neighbours(
                known.stream()
                        .collect(
                                groupingBy(
                                        Benchmark::kpi,
                                        groupingBy(
                                                Benchmark::municipality,
                                                TreeMap::new,
                                                toMap(Benchmark::year, Benchmark::value)))));
    }

    public boolean know(Kpi kpi) {
        return values.containsKey(kpi);
    }

    public Set<Integer> years(Kpi kpi) {
        var years = new TreeSet<Integer>();
        of(kpi).values().forEach(one -> years.addAll(one.keySet()));
        return years;
    }

    /** The first by number, never by value. */
    public List<String> municipalities(Kpi kpi) {
        return of(kpi).keySet().stream().limit(MOST).toList();
    }

    /** Of whom anything is known, each once. */
    public List<String> municipalities() {
        var all = new TreeSet<String>();
        values.values().forEach(kpi -> all.addAll(kpi.keySet()));
        return List.copyOf(all);
    }

    /** How many are known but not among the first. */
    public int more(Kpi kpi) {
        return Math.max(0, of(kpi).size() - MOST);
    }

    public OptionalDouble value(Kpi kpi, String municipality, int year) {
        var value = of(kpi).getOrDefault(municipality, Map.of()).get(year);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private SortedMap<String, Map<Integer, Double>> of(Kpi kpi) {
        return values.getOrDefault(kpi, new TreeMap<>());
    }
}
