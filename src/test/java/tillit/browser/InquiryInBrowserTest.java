package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.inquiry.Picked;
import tillit.programme.inquiry.Surveys;
import tillit.programme.kept.Programmes;
import tillit.programme.kept.StaffNow;
import tillit.programme.plan.Kind;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.programme.template.Templates;

/** Birgitta asks what is needed and writes down an interview; Sara answers in Swedish, Mikkel in Danish. */
@HouseTest
@InBrowser
class InquiryInBrowserTest {

    private final Access access = new Access();

    @Autowired private Programmes programmes;
    @Autowired private Surveys surveys;
    @Autowired private StaffNow staff;
    @Autowired private Organisation organisation;
    @Autowired private JdbcClient sql;

    @AfterEach
    void nobodyIsShutOut() {
        assertThat(access.barriers()).isEmpty();
    }

    @Test
    void whatIsNeededIsAskedAnsweredAndRead(People people) {
        var programme = announced();
        var part = analysis(programme);
        var way = "/programmes/" + programme;
        people.of(BIRGITTA).onPage(page -> asks(page, way));
        people.of(SARA).onPage(page -> answers(page, way, part));
        people.of(MIKKEL).onPage(page -> answersInDanish(page, way));
        othersAnswer(programme, part);
        people.of(MIKKEL)
                .onPage(page -> {
                    page.navigate(way + "/mine");
                    page.click("main a[href$='" + part + "/survey']");
                    assertThat(page.locator(".ranking li")).hasCount(4);
                    assertThat(page.locator("main")).containsText("Uden tal:");
                    assertThat(page.locator("main")).not().containsText("En morgon");
                    access.look("what all need, in Danish", page);
                });
        people.of(BIRGITTA)
                .onPage(page -> {
                    page.navigate(way + "/parts/" + part + "/inquiry");
                    assertThat(page.locator("main")).containsText("En morgon");
                    access.look("what all need", page);
                    removesNotes(page);
                });
    }

    private void asks(Page page, String way) {
        page.navigate(way);
        access.look("a programme with an analysis", page);
        page.click(".parts a[href$=inquiry] >> nth=0");
        access.look("nothing asked", page);
        page.fill("#needs", "Svåra samtal");
        page.click("form[action$=survey] > button");
        assertThat(page.locator("#needs-error")).isVisible();
        assertThat(page.locator("#needs")).hasValue("Svåra samtal");
        access.look("too little to choose", page);
        page.fill("#needs", "Svåra samtal\nTid att tänka efter\nKollegor\nMandat\nRo");
        page.click("form[action$=survey] > button");
        assertThat(page.locator("main")).containsText("Öppen till och med");
        page.click("summary >> text=Skriv upp en intervju");
        page.click("form[action$=interviews] > button");
        assertThat(page.locator("#who")).isFocused();
        access.look("notes without words", page);
        page.fill("#who", "Rektor, fjärde året");
        page.fill("#words", "Det är sällan någon frågar.\nMöten hela dagen.");
        page.click("form[action$=interviews] > button");
        assertThat(page.locator(".heard")).containsText("Möten hela dagen.");
        access.look("a survey and an interview", page);
    }

    private void answers(Page page, String way, PartId part) {
        page.navigate("/");
        access.look("a question on the start page", page);
        page.click("main a[href='" + way + "/parts/" + part + "/survey']");
        access.look("a question", page);
        page.click("form.making > button");
        assertThat(page.locator("#needs-error")).isVisible();
        access.look("nothing chosen", page);
        page.check("input[value='Mandat']");
        page.check("input[value='Ro']");
        page.fill("#line", "En morgon");
        page.click("form.making > button");
        assertThat(page.locator("main [role=status]")).containsText("Tack.");
        access.look("an answer is kept", page);
    }

    private void answersInDanish(Page page, String way) {
        page.navigate(way + "/mine");
        access.look("a question on one's own way", page);
        page.click("main a[href$=survey]");
        assertThat(page.locator("main")).containsText("Vælg højst tre");
        page.check("input[name=none]");
        page.click("form.making > button");
        assertThat(page.locator("main [role=status]")).containsText("Tak.");
        access.look("an answer in Danish", page);
    }

    private void removesNotes(Page page) {
        page.click(".interviews a");
        page.click("details:has(form[action$=removal]) summary");
        access.look("notes of an interview", page);
        page.click("form[action$=removal] button");
        assertThat(page.locator("main")).containsText("Ingen intervju är uppskriven än.");
    }

    /** Thirty of them, and then the last day is over. */
    private void othersAnswer(ProgrammeId programme, PartId part) {
        var everybody =
                staff.now().of(programmes.find(programme).orElseThrow().programme().audience());
        for (int number = 0; number < 30; number++)
            surveys.answer(
                    programme,
                    part,
                    everybody.get(number).person(),
                    new Picked(Set.of(number % 2, 2 + number % 3 / 2), ""));
        sql.sql("update programme.survey set last_day = ? where part = ?")
                .params(organisation.today().minusDays(1), part.value())
                .update();
    }

    private PartId analysis(ProgrammeId programme) {
        return programmes.find(programme).orElseThrow().programme().parts().stream()
                .filter(one -> one.kind() == Kind.ANALYSIS)
                .findFirst()
                .map(Part::id)
                .orElseThrow();
    }

    private ProgrammeId announced() {
        var plan =
                Templates.find("kalundborg")
                        .orElseThrow()
                        .begin(
                                "Två år tillsammans",
                                organisation.today(),
                                Set.of("Hemtjänst", "Kultur och fritid", "Grundskola", "Förskola"),
                                "sv",
                                () -> new PartId(UUID.randomUUID()));
        var id = programmes.make(BIRGITTA.id(), UUID.randomUUID(), plan);
        programmes.announce(id);
        return id;
    }
}
