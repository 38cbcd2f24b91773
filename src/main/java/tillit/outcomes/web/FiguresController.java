package tillit.outcomes.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.outcomes.KeyFigures;
import tillit.outcomes.Published;
import tillit.outcomes.figure.KeyFigure;

/** The key figures, which are everybody's. */
@Controller
class FiguresController {

    private final KeyFigures figures;

    FiguresController(KeyFigures figures) {
        this.figures = figures;
    }

    /** What is no part, year or figure of ours stands for the first choice. */
    @Allowed(Right.SIGNED_IN)
    @GetMapping("/figures")
    FiguresPage show(
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String figure,
            @AuthenticationPrincipal SignedIn me) {
        var published = figures.published();
        var part = By.of(by);
        return new FiguresPage(
                part,
                year(year, published),
                figure(figure, part),
                published,
                figures.definitions(),
                FurtherDoors.of(me));
    }

    private static int year(String wanted, Published published) {
        return published.years().stream()
                .filter(year -> wanted.equals(year.toString()))
                .findFirst()
                .orElseGet(() -> published.years().isEmpty() ? 0 : published.years().getLast());
    }

    private static KeyFigure figure(String word, By by) {
        return KeyFigure.of(word).filter(by::tells).orElse(KeyFigure.SPAN_MEDIAN);
    }
}
