package tillit.composition.sheets.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.composition.CompositionId;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.LeadersDay;
import tillit.composition.desk.Next;
import tillit.composition.desk.Note;
import tillit.composition.desk.StateKind;
import tillit.organisation.Organisation;
import tillit.shell.QrPicture;
import tillit.table.Table;
import tillit.trial.Cast;

/** What Birgitta prints for her afternoon with eight managers. */
@HouseTest
class SheetsPagesTest {

    @Autowired private Compositions compositions;
    @Autowired private Organisation organisation;
    @LocalServerPort private int port;

    @Value("${tillit.address}")
    private String address = "";

    private String state = "";
    private Visitor birgitta = new Visitor(0);

    @BeforeEach
    void birgitta_has_put_them_together() {
        var day = LeadersDay.of(compositions, organisation);
        var made = new Next(StateKind.COMPOSED, LeadersDay.FIRST, Set.of(), Note.NONE);
        assertThat(compositions.record(day, Optional.empty(), UUID.randomUUID(), made)).isPresent();
        state = "/compositions/" + day + "/states/1";
        birgitta = Visitor.signedIn(port, Cast.BIRGITTA);
    }

    @Test
    void at_the_door_everybody_finds_their_table_by_name() {
        assertThat(plain(sheet("door")))
                .containsSubsequence("Aino Lindqvist", "1", "1", "Sara Nyström", "1", "2");
    }

    @Test
    void each_table_of_a_gathering_has_its_card() {
        assertThat(sheet("cards").split("<article")).hasSize(3);
        assertThat(plain(sheet("cards")))
                .containsSubsequence("Bord 1", "Aino Lindqvist", "Samling 1", "Bord 2");
        assertThat(plain(sheet("cards?gathering=2"))).containsSubsequence("Bord 2", "Sara Nyström");
        assertThat(plain(sheet("lists"))).containsSubsequence("Bord 1", "Sara Nyström", "Omsorg");
    }

    @Test
    void a_badge_says_the_tables_and_has_them_as_a_code() {
        var badges = sheet("badges");

        assertThat(badges.split("<article")).hasSize(9);
        assertThat(plain(badges))
                .containsSubsequence("Sara Nyström", "Samling 1 Bord 1", "Samling 2 Bord 2");
        assertThat(badges)
                .containsPattern("<svg viewBox=\"-4 -4 \\d+ \\d+\"[^>]*><path d=\"M0 0h7v1");
    }

    @Test
    void the_code_on_the_badge_of_a_day_that_is_used_leads_to_ones_own_place() {
        assertThat(sheet("badges")).contains(saras());
        var day = new CompositionId(UUID.fromString(state.split("/")[2]));
        compositions.adopt(day, 1);
        var link = QrPicture.of(address + "/compositions/" + day + "/place").path();
        assertThat(sheet("badges").split(link, -1)).hasSize(9);
        assertThat(sheet("badges")).doesNotContain(saras());
    }

    private static String saras() {
        return QrPicture.of("Sara Nyström\nSamling 1: Bord 1\nSamling 2: Bord 2").path();
    }

    @Test
    void the_workbook_can_be_opened() throws IOException {
        var workbook = birgitta.follow(state + "/workbook");

        assertThat(Table.read(workbook).column("Namn")).contains("Sara Nyström").hasSize(8);
    }

    @Test
    void a_state_that_never_was_is_not_found_and_aino_sees_nothing_of_it() {
        var nowhere = state.replaceFirst("1$", "7") + "/sheets";

        assertThat(birgitta.get(nowhere).statusCode()).isEqualTo(404);
        assertThat(birgitta.get(state + "/sheets").statusCode()).isEqualTo(200);
        var aino = Visitor.signedIn(port, Cast.AINO);
        assertThat(aino.get(state + "/sheets/door").body()).doesNotContain("Sara Nyström");
    }

    private String sheet(String name) {
        return birgitta.get(state + "/sheets/" + name).body();
    }

    private static String plain(String page) {
        return Pattern.compile("(<[^>]*>|\\s)+").matcher(page).replaceAll(" ");
    }
}
