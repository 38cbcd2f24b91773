package tillit.outcomes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.organisation.Organisation;
import tillit.outcomes.KeyFigures;
import tillit.outcomes.Point;
import tillit.outcomes.figure.Figures;
import tillit.outcomes.figure.KeyFigure;
import tillit.outcomes.publication.Publication;
import tillit.trial.Cast;

/** Olle, who leads nobody, looks at how the conditions in Ekhamn have developed. */
@HouseTest
class FiguresPageTest {

    @Autowired private KeyFigures figures;
    @Autowired private Organisation organisation;
    @LocalServerPort private int port;

    @Test
    void every_figure_has_a_picture_with_a_text_and_a_table_with_the_same_numbers() {
        var page = olle("/figures");
        for (var figure : KeyFigure.values()) {
            var article = between(page, "id=\"" + figure.word() + "\"", "</article>");
            var text = between(article, "<desc", "</desc>");
            assertThat(article).contains("role=\"img\"", "<title id=", "<table>", "<dt>Formel");
            for (var point : figures.published().of(figure).points())
                assertThat(text).contains(point.year() + ": ");
            assertThat(numbers(between(article, "<tbody>", "</tbody>"))).isEqualTo(numbers(text));
        }
    }

    @Test
    void numbers_are_written_as_the_reader_writes_them() {
        assertThat(olle("/figures")).containsPattern("<strong>\\d+,\\d.%</strong>");
        var thomas = Visitor.signedIn(port, Cast.THOMAS).get("/figures").body();
        assertThat(thomas).containsPattern("<strong>\\d+\\.\\d%</strong>");
    }

    @Test
    void of_an_area_with_few_managers_the_page_says_only_that_it_is_not_shown_and_why() {
        var page = olle("/figures?by=area&figure=manager-turnover-external");
        var article = between(page, "<h3>Ekonomi och upphandling</h3>", "</article>");
        assertThat(article).contains("<a href=\"#why\">visas inte</a>").doesNotContain("%", "<svg");
    }

    @Test
    void only_what_may_be_shown_is_in_what_pages_are_made_of() {
        var counted = new Figures(organisation.history());
        for (var year : figures.published().years()) {
            var all = counted.of(year);
            var publication = Publication.of(all.weights());
            for (var series : figures.published().all()) {
                var shown = publication.shows(series.figure().population(), series.scope());
                var point = series.in(year);
                if (!shown) assertThat(point).isNotInstanceOf(Point.Shown.class);
                all.measure(series.figure(), series.scope())
                        .filter(_ -> shown)
                        .ifPresent(measure -> assertThat(value(point)).isEqualTo(measure.value()));
            }
        }
        assertThat(figures.published().all())
                .anyMatch(series ->
                        series.points().stream().anyMatch(Point.Withheld.class::isInstance));
    }

    private static OptionalDouble value(Point point) {
        return point instanceof Point.Shown shown
                ? OptionalDouble.of(shown.value())
                : OptionalDouble.empty();
    }

    @Test
    void areas_stand_in_the_order_of_the_alphabet_and_not_of_their_numbers() {
        var page = olle("/figures?by=area&figure=staff-turnover");
        var names =
                Pattern.compile("<h3>([^<]+)</h3>")
                        .matcher(page)
                        .results()
                        .map(found -> found.group(1))
                        .toList();
        assertThat(names).hasSizeGreaterThan(15).contains("Särskilt boende");
        assertThat(names).isSortedAccordingTo(Collator.getInstance(Locale.of("sv"))::compare);
    }

    @Test
    void levels_are_told_only_of_what_has_a_level() {
        var page = olle("/figures?by=level");
        assertThat(page).contains("Nivå 1, direktörer").doesNotContain("value=\"staff-turnover\"");
    }

    @Test
    void a_year_part_or_figure_that_is_none_leads_to_the_first_choice() {
        var page = olle("/figures?by=moon&year=1066&figure=happiness");
        assertThat(page).contains("Hur många man är chef för");
    }

    private String olle(String path) {
        return Visitor.signedIn(port, Cast.OLLE).get(path).body();
    }

    private static List<String> numbers(String html) {
        return Pattern.compile("\\d+,\\d+").matcher(html).results().map(n -> n.group()).toList();
    }

    private static String between(String page, String start, String end) {
        int from = page.indexOf(start);
        assertThat(from).as(start).isNotNegative();
        return page.substring(from, page.indexOf(end, from));
    }
}
