package tillit.outcomes.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.outcomes.figure.KeyFigure;
import tillit.trial.Cast;

/** Pages to be printed, and the one on circles. */
@HouseTest
class SheetsTest {

    @LocalServerPort private int port;

    @Test
    void the_board_gets_every_figure_on_one_sheet() {
        var page = Visitor.signedIn(port, Cast.BIRGITTA).get("/figures/board").body();
        for (var figure : KeyFigure.values())
            assertThat(page).contains("id=\"" + figure.word() + "-text\"");
        assertThat(page).contains("Förutsättningar för chefer och medarbetare i Ekhamns kommun");
    }

    @Test
    void beneath_each_picture_on_the_sheet_lie_its_table_and_its_definition() {
        var page = Visitor.signedIn(port, Cast.BIRGITTA).get("/figures/board").body();
        var articles = page.split("<article");
        assertThat(articles).hasSize(KeyFigure.values().length + 1);
        for (int i = 1; i < articles.length; i++)
            assertThat(articles[i])
                    .containsSubsequence("</svg>", "<details>", "<table>", "<dt>Formel");
    }

    @Test
    void majken_finds_her_page_on_her_start_page() {
        var majken = Visitor.signedIn(port, Cast.MAJKEN);
        assertThat(majken.get("/").body()).contains("href=\"/figures/safety\"");
        assertThat(majken.get("/figures/safety").body())
                .contains("id=\"span-over-30\"", "Det här kan du be arbetsgivaren om");
    }

    @Test
    void birgitta_finds_the_figures_and_the_imports_on_hers() {
        assertThat(Visitor.signedIn(port, Cast.BIRGITTA).get("/").body())
                .contains("href=\"/figures\"", "href=\"/imports\"")
                .doesNotContain("/figures/safety");
    }

    @Test
    void before_a_year_has_passed_the_comparison_says_when_there_will_be_something_to_say() {
        var page = Visitor.signedIn(port, Cast.BIRGITTA).get("/figures/comparison").body();
        assertThat(page)
                .contains("Det finns inget efter än", "Ingen drog lott")
                .doesNotContain("Personalomsättning efter");
    }
}
