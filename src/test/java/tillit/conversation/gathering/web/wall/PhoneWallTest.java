package tillit.conversation.gathering.web.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.gathering.web.phone.Followed;
import tillit.conversation.gathering.web.phone.Hall;
import tillit.conversation.room.Rooms;
import tillit.trial.Cast;

/** The wall of words on the phones of Birgitta's hall. */
@HouseTest
class PhoneWallTest {

    @Autowired private Gatherings gatherings;
    @Autowired private Rooms rooms;
    @LocalServerPort private int port;

    private Hall hall;

    @BeforeEach
    void birgitta_asks_her_hall() {
        hall = Hall.of(gatherings, rooms).goesTo("success-factors");
    }

    @Test
    void each_word_is_seen_to_come_and_shown_when_two_have_sent_it() {
        var wall = follows("sv");
        wall.says("Inga ord än");
        sends("mod");
        wall.says("Ett ord");
        sends("humor");
        wall.says("2 ord");
        assertThat(wall.text()).doesNotContain("mod", "humor");
        sends("Modet");
        wall.says("mod <b>2</b>");
        wall.says("3 ord");
        assertThat(wall.text()).doesNotContain("humor");
    }

    @Test
    void words_of_two_letters_count_and_opposites_do_not_come_together() {
        var wall = follows("sv");
        for (var word : new String[] {"IT", "IT", "ro", "ro", "trygg", "trygg", "otrygg", "otrygg"})
            sends(word);
        wall.says("8 ord");
        wall.says("IT <b>2</b>");
        wall.says("ro <b>2</b>");
        wall.says(">trygg <b>2</b>");
        wall.says("otrygg <b>2</b>");
    }

    @Test
    void that_a_word_is_hidden_everyone_sees_and_nobody_which_or_from_whom() {
        sends("mod");
        sends("mod");
        hides("mod");
        var wall = follows("sv");
        wall.says("ett ord är dolt");
        wall.says("2 ord");
        assertThat(wall.text()).doesNotContain("mod", "seat");
    }

    @Test
    void each_reads_it_in_their_language() {
        sends("mod");
        follows("da").says("Ét ord");
        follows("en").says("One word");
    }

    @Test
    void who_asks_now_and_then_is_shown_the_newest_also_when_nobody_follows() {
        sends("mod");
        assertThat(asks()).contains("Ett ord");
        sends("mod");
        assertThat(asks()).contains("2 ord", "mod <b>2</b>");
    }

    @Test
    void of_a_large_wall_a_phone_is_sent_the_most_frequent_and_asks_for_the_rest() {
        IntStream.range(0, 95).forEach(i -> sendsTwice("ord nummer " + i));
        assertThat(asks())
                .contains("190 ord", "ord nummer 89 <b>", "och 5 ord till")
                .doesNotContain("ord nummer 90 <b>");
        assertThat(new Visitor(port).get(hall.at("/wall?whole=true")).body())
                .contains("ord nummer 94 <b>")
                .doesNotContain("till</a>");
    }

    @Test
    void there_is_no_wall_under_another_code() {
        assertThat(new Visitor(port).get("/g/ZZZZ/wall/live").statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get("/g/ZZZZ/wall").statusCode()).isEqualTo(404);
    }

    private Followed follows(String language) {
        return new Followed(new Visitor(port).follow(hall.at("/wall/" + language + "/live")));
    }

    private String asks() {
        var answer = new Visitor(port).get(hall.at("/wall/live"));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private void sendsTwice(String word) {
        sends(word);
        sends(word);
    }

    private void sends(String word) {
        Sending.to(hall, port, word);
    }

    private void hides(String word) {
        var fields = Map.of("doing", "HIDE", "step", "success-factors", "word", word, "into", "");
        var at = "/gatherings/" + hall.gathering().id() + "/words";
        assertThat(Visitor.signedIn(port, Cast.BIRGITTA).post(at, fields).statusCode())
                .isEqualTo(302);
    }
}
