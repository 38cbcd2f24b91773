package tillit.outcomes.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.outcomes.KeyFigures;
import tillit.outcomes.benchmark.Reading;
import tillit.outcomes.exchange.ExchangeFile;
import tillit.outcomes.exchange.ExchangeText;
import tillit.outcomes.exchange.Exchanged;
import tillit.outcomes.exchange.SharedYear;

/** Our figures as a file for other municipalities, and theirs as a file for us. */
@Controller
class ExchangeController {

    private final KeyFigures figures;
    private final Exchanged exchanged;
    private final BenchmarkPages pages;

    ExchangeController(KeyFigures figures, Exchanged exchanged, BenchmarkPages pages) {
        this.figures = figures;
        this.exchanged = exchanged;
        this.pages = pages;
    }

    /** Of the newest year unless another is asked for; before there is any, the way back. */
    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping("/figures/exchange")
    Object hand(@RequestParam(defaultValue = "") String year) {
        var years = figures.published().years();
        if (years.isEmpty()) return "redirect:/figures/benchmarks";
        return years.stream()
                .filter(one -> year.equals(one.toString()))
                .findFirst()
                .or(() -> years.stream().max(Integer::compare))
                .flatMap(one -> figures.shared(one, figures.published().organisation()))
                .map(ExchangeController::file)
                .orElseThrow();
    }

    private static ResponseEntity<byte[]> file(SharedYear year) {
        var name =
                ContentDisposition.attachment().filename("tillit-" + year.year() + ".json").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(ExchangeText.of(year).getBytes(StandardCharsets.UTF_8));
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/figures/exchange")
    Object take(@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty())
            return pages.mend(new Trouble("shared", "figures.file.none", ""));
        return switch (ExchangeFile.read(file.getInputStream())) {
            case Reading.Unread<SharedYear> unread -> pages.mend(Trouble.with("shared", unread));
            case Reading.Read<SharedYear>(var year) -> {
                exchanged.save(year);
                yield "redirect:/figures/benchmarks#shared";
            }
        };
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/figures/exchange/removal")
    String remove(
            @RequestParam(defaultValue = "") String municipality,
            @RequestParam(defaultValue = "0") int year) {
        exchanged.remove(municipality, year);
        return "redirect:/figures/benchmarks#shared";
    }
}
