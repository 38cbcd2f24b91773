package tillit.conversation.gathering.web;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.conversation.gathering.web.PaperPagesTest.plain;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.conversation.GatheringId;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.gathering.LeadersMorning;
import tillit.conversation.room.Rooms;
import tillit.trial.Cast;

/** What Birgitta's leaders' day came to: for her, for all, and on to Göran's workplace and back. */
@HouseTest
class ResultPagesTest {

    @Autowired private Gatherings gatherings;
    @Autowired private Rooms rooms;
    @LocalServerPort private int port;

    private Visitor birgitta = new Visitor(0);
    private LeadersMorning day = new LeadersMorning(null, null);

    @BeforeEach
    void it_has_been_held() {
        day = LeadersMorning.of(gatherings, rooms);
        birgitta = Visitor.signedIn(port, Cast.BIRGITTA);
        day.begins();
        types(day, "success-factors", "", "tillit 3");
        types(day, "table-talk", "1", "Möten utan skärm\n=1+1");
        birgitta.post(
                day.path() + "/paper/answers",
                Map.of(
                        "step",
                        "commitment",
                        "text",
                        "Korta mötena",
                        "who",
                        "Göran",
                        "when",
                        "1 juni"));
    }

    @Test
    void what_will_be_done_by_whom_and_when_stands_in_the_result() {
        assertThat(plain(birgitta.get(day.path() + "/result").body()))
                .containsSubsequence("Chefsdag i maj", "Vad får det här", "tillit 3", "Bord 1 Eken")
                .containsSubsequence("Korta mötena", "Göran · 1 juni");
    }

    @Test
    void everyone_sees_it_when_it_is_over_and_not_before() {
        var anybody = new Visitor(port);
        var page = "/g/" + day.gathering().code() + "/result";
        assertThat(plain(anybody.get(page).body()))
                .contains("när samlingen är slut")
                .doesNotContain("tillit 3", "Korta mötena");
        day.isOver();
        assertThat(plain(anybody.get(page).body())).containsSubsequence("tillit 3", "Korta mötena");
        assertThat(anybody.get("/g/AAAABBBB/result").statusCode()).isEqualTo(404);
    }

    @Test
    void the_list_of_names_is_for_the_organiser_alone() {
        day.isOver();
        var sara = new Visitor(port);
        sara.readToken("/sign-in");
        var code = day.gathering().code();
        sara.post("/g/" + code + "/attendance", Map.of("name", "  Sara\u0000 Nyström "));
        sara.post("/g/" + code + "/attendance", Map.of("name", "Sara Nyström"));
        assertThat(plain(birgitta.get(day.path() + "/result").body()))
                .contains("En har skrivit sitt namn", "Sara Nyström");
        assertThat(sara.get("/g/" + code + "/result").body()).doesNotContain("Nyström");
        assertThat(birgitta.get(day.path() + "/result.csv").body()).doesNotContain("Nyström");
    }

    @Test
    void a_formula_in_a_sentence_calculates_nothing_in_the_files() {
        var csv = birgitta.get(day.path() + "/result.csv").body();
        assertThat(csv).contains("Framgångsfaktorer,,tillit,,,3", "'=1+1", "Korta mötena,Göran");
        var workbook = birgitta.get(day.path() + "/result.xlsx");
        assertThat(workbook.statusCode()).isEqualTo(200);
        assertThat(workbook.body()).startsWith("PK");
    }

    @Test
    void each_line_leads_its_organiser_to_what_is_in_the_way_and_the_others_when_it_is_over() {
        var way = "/obstacles/new?code=" + day.gathering().code() + "&line=1";
        var goran = Visitor.signedIn(port, Cast.GORAN);
        assertThat(birgitta.get(way).body()).contains("value=\"Möten utan skärm\"");
        assertThat(goran.get(way).body())
                .contains("id=\"what\"")
                .doesNotContain("Möten utan skärm");
        day.isOver();
        var onward = way.replace("&", "&amp;");
        assertThat(birgitta.get(day.path() + "/result").body())
                .contains(onward, "Det här är i vägen: Möten utan skärm");
        var open = "/g/" + day.gathering().code() + "/result";
        var phone = new Visitor(port);
        assertThat(phone.get(open).body()).contains(onward);
        assertThat(phone.get(way).headers().firstValue("Location").orElse("")).contains("/sign-in");
        assertThat(goran.get(way).body()).contains("value=\"Möten utan skärm\"");
        for (var stray : new String[] {"0", "99", "-1", "x"})
            assertThat(birgitta.get(way.replace("line=1", "line=" + stray)).body())
                    .contains("id=\"what\"")
                    .doesNotContain("Möten utan skärm");
    }

    @Test
    void goran_takes_it_to_his_workplace_in_two_taps() {
        var goran = Visitor.signedIn(port, Cast.GORAN);
        assertThat(goran.get(day.path() + "/workplace").body()).contains("value=\"15\"");
        var meeting = taken(goran);
        assertThat(meeting.gathering().name()).isEqualTo("Chefsdag i maj – hos oss");
        assertThat(meeting.gathering().organiser()).isEqualTo(Cast.GORAN.id());
        assertThat(rooms.now(meeting.gathering().room()).method().minutes()).isEqualTo(15);
    }

    @Test
    void the_workplace_chooses_whether_it_goes_back_and_can_take_it_back() {
        var goran = Visitor.signedIn(port, Cast.GORAN);
        var meeting = taken(goran);
        meeting.begins();
        goran.post(
                meeting.path() + "/paper/answers",
                Map.of("step", "exchange", "table", "1", "text", "Läsa högt"));
        meeting.isOver();
        assertThat(whole()).doesNotContain("Läsa högt");
        goran.post(meeting.path() + "/workplace/sharing", Map.of());
        goran.post(meeting.path() + "/workplace/sharing", Map.of());
        assertThat(whole()).containsOnlyOnce("Läsa högt");
        assertThat(whole()).containsSubsequence("Från arbetsplatserna", "Läsa högt");
        goran.post(meeting.path() + "/workplace/sharing/removal", Map.of());
        assertThat(whole()).doesNotContain("Läsa högt");
        goran.post(meeting.path() + "/workplace/sharing", Map.of());
        assertThat(whole()).containsOnlyOnce("Läsa högt");
    }

    @Test
    void on_danish_it_says_the_same_in_danish() {
        var mikkel = new Visitor(port);
        var request = mikkel.request("/g/" + day.gathering().code() + "/result");
        assertThat(mikkel.send(request.header("Accept-Language", "da")).body())
                .contains("Resultatet kommer her");
    }

    private LeadersMorning taken(Visitor by) {
        var made = by.post(day.path() + "/workplace", Map.of("minutes", "15"));
        var address = made.headers().firstValue("Location").orElseThrow();
        var id = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        return new LeadersMorning(gatherings.find(new GatheringId(id)).orElseThrow(), rooms);
    }

    private String whole() {
        return plain(birgitta.get(day.path() + "/result").body());
    }

    private void types(LeadersMorning where, String step, String table, String text) {
        var answer =
                birgitta.post(
                        where.path() + "/paper/answers",
                        Map.of("step", step, "table", table, "text", text));
        assertThat(answer.statusCode()).isEqualTo(302);
    }
}
