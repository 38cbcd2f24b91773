package tillit.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.FREJA;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.conversation.gathering.GatheringPlan;
import tillit.conversation.gathering.Gatherings;
import tillit.trial.Cast;

/** A leaders' day at three tables, one with as long a name as there may be: what comes out of the printer. */
@HouseTest
@InBrowser
class GatheringOnPaperTest {

    private static final List<String> TABLES =
            List.of("Bord 1", "Den stora eken vid Ekhamns gamla rådhus", "Asken");
    private static final int RUN_SHEET = 3;
    private static final int SIDES = 2;

    @Autowired private Gatherings gatherings;
    private String path = "";

    @Test
    void each_table_has_one_poster_and_one_sheet_of_two_sides_in_swedish(People people) {
        people.of(BIRGITTA).onPage(page -> sheetsOf(BIRGITTA, page));
    }

    @Test
    void each_table_has_one_poster_and_one_sheet_of_two_sides_in_danish(People people) {
        people.of(FREJA).onPage(page -> sheetsOf(FREJA, page));
    }

    private void sheetsOf(Cast organiser, Page page) {
        gatheringOf(organiser);
        assertThat(papers(page, "/posters")).isEqualTo(TABLES.size());
        assertThat(millimetres(page.locator(".poster svg").first())).isGreaterThan(100);
        assertThat(page.locator(".poster .promise").first().isVisible()).isTrue();
        assertThat(papers(page, "/paper")).isEqualTo(RUN_SHEET + SIDES * TABLES.size());
    }

    private void gatheringOf(Cast organiser) {
        var name = "Chefsdagen för alla chefer i vård- och omsorgsförvaltningen i Ekhamn";
        var plan = new GatheringPlan(name, "leaders-day", TABLES, Map.of(), false);
        path = "/gatherings/" + gatherings.make(plan, organiser.id());
    }

    private int papers(Page page, String sheet) {
        page.navigate(path + sheet);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var options = new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true);
        var pdf = new String(page.pdf(options), StandardCharsets.ISO_8859_1);
        return (int) Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(pdf).results().count();
    }

    private static double millimetres(Locator picture) {
        return picture.boundingBox().width / 96 * 25.4;
    }
}
