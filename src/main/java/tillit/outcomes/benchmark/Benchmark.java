package tillit.outcomes.benchmark;

/**
 * What a municipality had in a year.
 *
 * @param municipality four digits, as Statistics Sweden numbers them: 0680 is Jönköping; 0000 is the whole country
 * @param value 0–100
 */
public record Benchmark(Kpi kpi, String municipality, int year, double value) {}
