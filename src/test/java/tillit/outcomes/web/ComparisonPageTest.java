package tillit.outcomes.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import tillit.HouseTest;
import tillit.outcomes.comparison.Comparison;
import tillit.outcomes.comparison.Difference;
import tillit.outcomes.comparison.Doubt;
import tillit.outcomes.comparison.Group;
import tillit.outcomes.publication.Interval;
import tillit.shell.Frames;
import tillit.shell.PageWriter;

/** Where Aino and Sara led, turnover fell by five; among the others it fell by three. */
@HouseTest
class ComparisonPageTest {

    private static final Comparison.Told FELL_BY_TWO_MORE =
            new Comparison.Told(
                    new Group(8, 9, 15, OptionalDouble.of(10)),
                    new Group(30, 35, 13, OptionalDouble.of(10)),
                    Optional.of(new Difference(-2, new Interval(-3.5, -0.5))),
                    Optional.of(new Difference(0.4, new Interval(-0.2, 1))),
                    12,
                    List.of(Doubt.CHOSEN_GROUPS, Doubt.FEW_UNITS));

    @Autowired private Frames frames;
    @Autowired private PageWriter pages;

    @Test
    void what_fell_more_is_told_as_lower_in_every_language() {
        assertThat(page("sv", FELL_BY_TWO_MORE))
                .contains(
                        "blev personalomsättningen 2,0 procentenheter lägre än om",
                        "mellan 3,5 procentenheter lägre och 0,5 procentenheter lägre",
                        "för varje år 0,4 procentenheter högre än om");
        assertThat(page("da", FELL_BY_TWO_MORE))
                .contains("2,0 procentpoint lavere, end hvis", "0,4 procentpoint højere, end hvis");
        assertThat(page("en", FELL_BY_TWO_MORE))
                .contains("2.0 percentage points lower than if", "0.4 percentage points higher");
    }

    @Test
    void what_it_cannot_tell_comes_before_any_number() {
        var page = page("sv", FELL_BY_TWO_MORE);
        assertThat(page.indexOf("Ingen drog lott")).isBetween(0, page.indexOf("procentenheter"));
    }

    @Test
    void that_extremes_tend_back_is_always_said_and_once() {
        assertThat(page("sv", FELL_BY_TWO_MORE)).containsOnlyOnce("går ofta tillbaka av sig");
        assertThat(page("sv", saying(Doubt.REGRESSION_TO_MEAN)))
                .containsOnlyOnce("går ofta tillbaka av sig");
    }

    @Test
    void how_many_are_in_neither_group_is_told_when_there_are_any() {
        assertThat(page("sv", FELL_BY_TWO_MORE)).contains("12 arbetsplatser är inte med i någon");
        assertThat(page("sv", saying(Doubt.CHOSEN_GROUPS))).doesNotContain("i någon av grupperna");
    }

    private static Comparison.Told saying(Doubt doubt) {
        var group = new Group(5, 5, 10, OptionalDouble.empty());
        return new Comparison.Told(
                group, group, Optional.empty(), Optional.empty(), 0, List.of(doubt));
    }

    private String page(String language, Comparison told) {
        var request = new MockHttpServletRequest("GET", "/figures/comparison");
        request.addPreferredLocale(Locale.of(language));
        var page = new ComparisonPage(Optional.of(2023), Optional.of(told));
        return new String(pages.bytes(page, frames.of(request)), UTF_8);
    }
}
