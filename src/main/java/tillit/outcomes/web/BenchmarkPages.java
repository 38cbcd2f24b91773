package tillit.outcomes.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.outcomes.KeyFigures;
import tillit.outcomes.benchmark.Benchmarks;
import tillit.outcomes.benchmark.Kolada;
import tillit.outcomes.exchange.Exchanged;
import tillit.shell.Answer;

/** Puts together the page on which our figures stand beside others’. */
@Component
class BenchmarkPages {

    private final KeyFigures figures;
    private final Benchmarks benchmarks;
    private final Exchanged exchanged;
    private final Kolada kolada;

    BenchmarkPages(KeyFigures figures, Benchmarks benchmarks, Exchanged exchanged, Kolada kolada) {
        this.figures = figures;
        this.benchmarks = benchmarks;
        this.exchanged = exchanged;
        this.kolada = kolada;
    }

    BenchmarksPage page() {
        return page(Optional.empty());
    }

    Answer mend(Trouble trouble) {
        return Answer.mend(page(Optional.of(trouble)));
    }

    private BenchmarksPage page(Optional<Trouble> trouble) {
        return new BenchmarksPage(
                figures.published(),
                figures.definitions(),
                Neighbours.of(benchmarks.all()),
                exchanged.all(),
                kolada.isOn(),
                trouble);
    }
}
