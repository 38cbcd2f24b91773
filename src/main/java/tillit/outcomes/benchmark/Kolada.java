package tillit.outcomes.benchmark;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tillit.outcomes.benchmark.Reading.Read;
import tillit.outcomes.benchmark.Reading.Unread;

/** Fetches benchmarks from Kolada, page by page; without it, or without a network, all else works. */
@Component
public class Kolada {

    /** More in one question Kolada does not answer, neither municipalities nor years. */
    public static final int MOST = 25;

    private static final int MOST_PAGES = 50;
    private static final String MUNICIPALITY = "\\d{4}";

    private final String endpoint;
    private final Messenger messenger;

    /** Takes Kolada's address; an empty one switches fetching off, one that is no address throws. */
    Kolada(
            @Value("${tillit.kolada}") String endpoint,
            @Value("${tillit.kolada.patience}") Duration patience) {
        this.endpoint = endpoint.strip().replaceAll("/+$", "");
        if (isOn() && URI.create(this.endpoint).getHost() == null)
            throw new IllegalArgumentException(
                    "tillit.kolada is no address: " + endpoint + ". Maybe https:// is missing.");
        messenger = new Messenger(patience);
    }

    public boolean isOn() {
        return !endpoint.isEmpty();
    }

    /**
     * All of {@link Kpi} for these municipalities, of four digits each, from the first to the last year. Throws when
     * there are none or more than {@value #MOST} of either, or one is no number of a municipality.
     */
    public Reading<List<Benchmark>> fetch(Collection<String> municipalities, int first, int last) {
        check(municipalities, first, last);
        if (!isOn()) return new Unread<>(Reason.SWITCHED_OFF);
        return pages(question(municipalities, first, last), List.of(), 1);
    }

    private static void check(Collection<String> municipalities, int first, int last) {
        int years = last - first + 1;
        if (municipalities.isEmpty() || municipalities.size() > MOST || years < 1 || years > MOST)
            throw new IllegalArgumentException(
                    "Kolada is asked for 1–%d municipalities and years, not for %d and %d."
                            .formatted(MOST, municipalities.size(), years));
        for (var municipality : municipalities)
            if (!municipality.matches(MUNICIPALITY))
                throw new IllegalArgumentException(
                        "A municipality's number is four digits, not " + municipality + ".");
    }

    private URI question(Collection<String> municipalities, int first, int last) {
        var kpis = Arrays.stream(Kpi.values()).map(Kpi::id).collect(joining(","));
        var years =
                IntStream.rangeClosed(first, last).mapToObj(String::valueOf).collect(joining(","));
        return URI.create(
                "%s/data/kpi/%s/municipality/%s/year/%s"
                        .formatted(endpoint, kpis, String.join(",", municipalities), years));
    }

    private Reading<List<Benchmark>> pages(URI address, List<Benchmark> before, int number) {
        if (number > MOST_PAGES) return new Unread<>(Reason.TOO_MANY_PAGES);
        return messenger
                .ask(address)
                .then(KoladaPage::of)
                .then(page -> {
                    var all = Stream.concat(before.stream(), page.benchmarks().stream()).toList();
                    return page.next().isEmpty()
                            ? new Read<>(all)
                            : next(page.next().get()).then(next -> pages(next, all, number + 1));
                });
    }

    /** The next page at the address that is set, whatever name or scheme the answer gives it. */
    private Reading<URI> next(String next) {
        try {
            var there = URI.create(next).normalize();
            var here = URI.create(endpoint);
            boolean same =
                    here.getHost().equalsIgnoreCase(there.getHost())
                            && there.getRawPath().startsWith(here.getRawPath() + "/");
            if (!same) return new Unread<>(Reason.LEADS_ELSEWHERE, next);
            return new Read<>(here.resolve(there.getRawPath() + query(there)));
        } catch (IllegalArgumentException e) {
            return new Unread<>(Reason.LEADS_ELSEWHERE, next);
        }
    }

    private static String query(URI address) {
        return address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    }
}
