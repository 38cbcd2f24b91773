package tillit.conversation.gathering.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.gathering.LeadersMorning;
import tillit.conversation.method.StepId;
import tillit.conversation.room.Rooms;
import tillit.shell.QrPicture;
import tillit.trial.Cast;

/** Birgitta prints posters and sheets, and types in afterwards what three tables wrote on paper. */
@HouseTest
class PaperPagesTest {

    @Autowired private Gatherings gatherings;
    @Autowired private Rooms rooms;
    @LocalServerPort private int port;

    @Value("${tillit.address}")
    private String address = "";

    private Visitor birgitta = new Visitor(0);
    private LeadersMorning day = new LeadersMorning(null, null);

    @BeforeEach
    void birgitta_has_made_it() {
        day = LeadersMorning.of(gatherings, rooms);
        birgitta = Visitor.signedIn(port, Cast.BIRGITTA);
    }

    @Test
    void each_table_has_a_poster_with_its_number_its_name_and_a_code_that_leads_there() {
        var posters = page("/posters");
        assertThat(posters.split("<article")).hasSize(4);
        assertThat(plain(posters)).containsSubsequence("Bord 1 Eken", "Bord 3 Asken");
        var link = address + "/g/" + day.gathering().code();
        assertThat(posters).contains(QrPicture.of(link + "/t/2").path());
        assertThat(plain(posters)).contains(link.replaceFirst("https?://", "") + "/t/3");
    }

    @Test
    void in_the_drawer_lie_the_run_sheet_and_a_sheet_for_each_table() {
        var paper = page("/paper");
        assertThat(paper.split("class=\"paper-sheet\"")).hasSize(4);
        assertThat(plain(paper))
                .containsSubsequence(
                        "Om nätet är nere",
                        "Vad får det här att lyckas hos oss?",
                        "Bord 3 Asken",
                        "högst 3 prickar");
    }

    @Test
    void before_it_has_begun_the_page_says_so_and_takes_nothing() {
        assertThat(plain(page("/paper/answers"))).contains("har inte börjat");
        assertThat(put(Map.of("step", "success-factors", "text", "tillit"))).isEqualTo(422);
        assertThat(given("success-factors")).isZero();
    }

    @Test
    void words_with_how_many_are_on_the_result_page_and_the_same_form_twice_counts_once() {
        day.begins();
        var form =
                Map.of(
                        "key",
                        UUID.randomUUID().toString(),
                        "step",
                        "success-factors",
                        "text",
                        "tillit 3\nTid");
        assertThat(put(form)).isEqualTo(302);
        assertThat(put(form)).isEqualTo(302);
        assertThat(given("success-factors")).isEqualTo(4);
        assertThat(plain(page("/result")))
                .containsSubsequence("tillit 3", "Och ett ord som en enda har skickat");
        assertThat(plain(page("/paper/answers?put=success-factors")))
                .containsSubsequence("Det är inskrivet", "4 saker är inskrivna från papper");
    }

    @Test
    void what_a_table_agreed_on_is_that_tables_and_dots_are_votes() {
        day.begins();
        put(Map.of("step", "table-talk", "table", "2", "text", "Möten utan skärm\nFika ihop"));
        put(Map.of("step", "table-talk", "table", "3", "text", "Egen tid"));
        assertThat(plain(page("/result"))).containsSubsequence("Bord 2 Linden", "Möten utan skärm");

        var votes = new HashMap<>(Map.of("step", "hall-vote"));
        var choices = choices();
        assertThat(choices).hasSize(3);
        votes.put("dots." + choices.get("Fika ihop"), "5");
        votes.put("dots." + choices.get("Egen tid"), "1");
        assertThat(put(votes)).isEqualTo(302);
        assertThat(plain(page("/result")))
                .containsSubsequence("Salen röstar", "Fika ihop 5 röster", "Egen tid en röst");
    }

    @Test
    void what_two_tables_wrote_alike_is_one_to_vote_on() {
        day.begins();
        put(Map.of("step", "table-talk", "table", "2", "text", "Egen tid"));
        put(Map.of("step", "table-talk", "table", "3", "text", "egen  TID"));
        var choices = choices();
        assertThat(choices).containsOnlyKeys("Egen tid");
        var votes = new HashMap<>(Map.of("step", "hall-vote"));
        choices.values().forEach(choice -> votes.put("dots." + choice, "4"));
        put(votes);
        assertThat(plain(page("/result"))).contains("Egen tid 4 röster", "· svar på papper");
        assertThat(page("/result.csv")).containsOnlyOnce("Salen röstar");
    }

    @Test
    void what_is_wrong_is_said_beside_its_field_and_nothing_typed_is_lost() {
        day.begins();
        var answer =
                post(Map.of("step", "table-talk", "table", "9", "text", "a\nb\nc\nd <b>&\"fet\""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"9\"", "d &lt;b&gt;&amp;\"fet\"");
        assertThat(answer.body())
                .containsPattern("id=\"table-talk-table-error\">Skriv bordets nummer")
                .containsPattern("id=\"table-talk-error\">Tillsammans med det som redan");
        assertThat(given("table-talk")).isZero();
    }

    @Test
    void numbers_that_are_none_and_words_without_end_are_refused_in_words() {
        day.begins();
        assertThat(put(Map.of("step", "success-factors", "text", "x".repeat(81)))).isEqualTo(422);
        assertThat(put(Map.of("step", "success-factors", "text", "tid 9999"))).isEqualTo(422);
        assertThat(put(Map.of("step", "success-factors", "text", " \n"))).isEqualTo(422);
        assertThat(put(Map.of("step", "hall-vote", "dots.x", "många"))).isEqualTo(422);
        assertThat(put(Map.of("step", "hall-vote", "dots.x", "2"))).isEqualTo(422);
        assertThat(put(Map.of("step", "no-such", "text", "x"))).isEqualTo(422);
        assertThat(put(Map.of())).isEqualTo(422);
    }

    @Test
    void nobody_else_sees_or_types_anything() {
        day.begins();
        var olle = Visitor.signedIn(port, Cast.OLLE);
        for (var page : new String[] {"/posters", "/paper", "/paper/answers", "/result"})
            assertThat(olle.get(day.path() + page).statusCode()).as(page).isIn(403, 404);
    }

    private Map<String, String> choices() {
        var found = new HashMap<String, String>();
        var label =
                Pattern.compile("<label for=\"dots-([^\"]+)\">([^<]+)<")
                        .matcher(page("/paper/answers"));
        while (label.find()) found.put(label.group(2), label.group(1));
        return found;
    }

    private int given(String step) {
        return rooms.now(day.gathering().room())
                .state()
                .contributions()
                .in(new StepId(step))
                .size();
    }

    private int put(Map<String, String> form) {
        return post(form).statusCode();
    }

    private HttpResponse<String> post(Map<String, String> form) {
        return birgitta.post(day.path() + "/paper/answers", form);
    }

    private String page(String path) {
        var answer = birgitta.get(day.path() + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    static String plain(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
