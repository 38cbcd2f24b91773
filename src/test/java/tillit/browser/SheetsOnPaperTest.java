package tillit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.Draft;
import tillit.composition.desk.Next;
import tillit.composition.desk.Note;
import tillit.composition.desk.StateKind;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.Placement;
import tillit.organisation.Organisation;
import tillit.trial.Cast;

/** A leaders' day of 96 people of Ekhamn at twelve tables, twice: what comes out of the printer. */
@HouseTest
@InBrowser
class SheetsOnPaperTest {

    private static final int PEOPLE = 96;
    private static final int TABLES = 12;
    private static final List<String> AREAS = List.of("Förskola", "Omsorg", "Gata och park");

    private static final String RULES =
            """
            form: tables
            gatherings: 2
            size: 8
            rules:
              - different: unit
                strength: gladly
              - new-across: area
              - at-least: {number: 1, column: host, value: yes}
            """;

    private final Access access = new Access();
    @Autowired private Compositions compositions;
    @Autowired private Organisation organisation;
    private String sheets = "";

    @BeforeEach
    void birgitta_has_put_them_together() {
        var draft =
                new Draft(
                        "Chefsdag i maj",
                        Form.TABLES,
                        List.of("unit", "area", "host"),
                        people(),
                        RULES);
        var day = compositions.make(Cast.BIRGITTA.id(), UUID.randomUUID(), draft);
        var made = new Next(StateKind.COMPOSED, placement(), Set.of(), Note.NONE);
        assertThat(compositions.record(day, Optional.empty(), UUID.randomUUID(), made)).isPresent();
        sheets = "/compositions/" + day + "/states/1/sheets";
    }

    @AfterEach
    void nobody_is_shut_out() {
        assertThat(access.barriers()).isEmpty();
    }

    @Test
    void paper_is_not_wasted(People people) {
        people.of(Cast.BIRGITTA)
                .onPage(page -> {
                    assertThat(papers(page, "/door")).isEqualTo(2);
                    assertThat(papers(page, "/cards?gathering=2")).isEqualTo(TABLES / 2);
                    assertThat(papers(page, "/badges")).isEqualTo(10);
                    assertThat(papers(page, "/lists")).isEqualTo(2);
                });
    }

    @Test
    void the_pages_can_be_read_by_everybody(People people) {
        people.of(Cast.BIRGITTA)
                .onPage(page -> {
                    for (var sheet : List.of("", "/door", "/cards", "/badges", "/lists")) {
                        page.navigate(sheets + sheet);
                        access.look(sheet, page);
                    }
                });
    }

    private int papers(Page page, String sheet) {
        page.navigate(sheets + sheet);
        var options = new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true);
        var pdf = new String(page.pdf(options), StandardCharsets.ISO_8859_1);
        return (int) Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(pdf).results().count();
    }

    private List<Member> people() {
        var some = organisation.everybody().stream().limit(PEOPLE).toList();
        return IntStream.range(0, PEOPLE)
                .mapToObj(i ->
                        new Member(
                                some.get(i).code(),
                                some.get(i).name(),
                                Map.of(
                                        "unit", List.of("Enheten " + i / 3),
                                        "area", List.of(AREAS.get(i % 3)),
                                        "host", List.of(i % 5 == 0 ? "yes" : "no"))))
                .toList();
    }

    private static Placement placement() {
        var first = IntStream.range(0, PEOPLE).map(i -> i % TABLES).toArray();
        var second = IntStream.range(0, PEOPLE).map(i -> (i + i / TABLES) % TABLES).toArray();
        var nobody = Stream.generate(List::<Integer>of).limit(TABLES).toList();
        return new Placement(new int[][] {first, second}, List.of(nobody, nobody));
    }
}
