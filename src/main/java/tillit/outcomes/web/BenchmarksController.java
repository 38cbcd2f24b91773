package tillit.outcomes.web;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.organisation.Organisation;
import tillit.outcomes.benchmark.Benchmark;
import tillit.outcomes.benchmark.Benchmarks;
import tillit.outcomes.benchmark.Kolada;
import tillit.outcomes.benchmark.KoladaFile;
import tillit.outcomes.benchmark.Reading;

/** What other municipalities have, from Kolada. */
@Controller
class BenchmarksController {

    private static final Pattern NUMBERS = Pattern.compile("\\d{4}([\\s,;]+\\d{4}){0,24}");

    /** Kolada is asked for so many years back. */
    private static final int YEARS = 6;

    private final BenchmarkPages pages;
    private final Benchmarks benchmarks;
    private final Kolada kolada;
    private final Organisation organisation;

    BenchmarksController(
            BenchmarkPages pages, Benchmarks benchmarks, Kolada kolada, Organisation organisation) {
        this.pages = pages;
        this.benchmarks = benchmarks;
        this.kolada = kolada;
        this.organisation = organisation;
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping("/figures/benchmarks")
    BenchmarksPage show() {
        return pages.page();
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/figures/benchmarks")
    Object give(@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty())
            return pages.mend(new Trouble("file", "figures.file.none", ""));
        return taken("file", KoladaFile.read(file.getInputStream()), benchmarks::save);
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/figures/benchmarks/fetch")
    Object fetch(@RequestParam(defaultValue = "") String municipalities) {
        var numbers = municipalities.strip();
        if (!NUMBERS.matcher(numbers).matches())
            return pages.mend(new Trouble("municipalities", "figures.municipalities.wrong", ""));
        int last = organisation.today().getYear() - 1;
        int first = last - YEARS + 1;
        var asked = List.of(numbers.split("[\\s,;]+"));
        return taken(
                "municipalities",
                kolada.fetch(asked, first, last),
                all -> benchmarks.replace(asked, first, last, all));
    }

    private Object taken(
            String field, Reading<List<Benchmark>> reading, Consumer<List<Benchmark>> take) {
        return switch (reading) {
            case Reading.Unread<List<Benchmark>> unread -> pages.mend(Trouble.with(field, unread));
            case Reading.Read<List<Benchmark>>(var all) -> {
                take.accept(all);
                yield "redirect:/figures/benchmarks";
            }
        };
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/figures/benchmarks/{municipality}/removal")
    String remove(@PathVariable String municipality) {
        benchmarks.remove(municipality);
        return "redirect:/figures/benchmarks";
    }
}
