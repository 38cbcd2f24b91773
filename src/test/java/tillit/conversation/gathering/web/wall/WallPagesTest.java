package tillit.conversation.gathering.web.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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

/** What Birgitta's hall sees together. */
@HouseTest
class WallPagesTest {

    @Autowired private Gatherings gatherings;
    @Autowired private Rooms rooms;
    @LocalServerPort private int port;

    private Hall hall;
    private Visitor birgitta;

    @BeforeEach
    void birgitta_has_a_hall() {
        hall = Hall.of(gatherings, rooms);
        birgitta = Visitor.signedIn(port, Cast.BIRGITTA);
    }

    @Test
    void before_it_begins_the_screen_shows_how_to_come_in() {
        assertThat(screen()).contains("hall-qr", hall.gathering().code(), "Chefsdagen i Ekhamn");
    }

    @Test
    void until_a_word_shows_the_screen_says_how_many_have_come_and_how_to_come_in() {
        hall.goesTo("success-factors");
        assertThat(screen()).contains("Inga ord än", "hall-qr", hall.gathering().code());
        sends("humor");
        assertThat(screen())
                .contains("Ett ord", "när minst två har skickat det")
                .doesNotContain("humor");
        sends("Humor");
        assertThat(screen()).doesNotContain("hall-qr");
    }

    @Test
    void a_word_stands_on_the_wall_when_two_have_sent_it() {
        hall.goesTo("success-factors");
        sends("tillit");
        sends("humor");
        assertThat(screen())
                .contains("Vad gör att det går bra hos oss?")
                .doesNotContain(">tillit<");
        sends("Tillit");
        assertThat(screen()).containsIgnoringCase(">tillit<").doesNotContain("humor");
        assertThat(birgitta.get(hall.at("/wall")).body()).containsIgnoringCase("tillit <b>2");
    }

    @Test
    void a_hidden_word_is_gone_and_everyone_sees_that_one_is_until_it_is_undone() {
        hall.goesTo("success-factors");
        sends("tillit");
        sends("tillit");
        does("HIDE", "tillit", "");
        assertThat(screen()).doesNotContain(">tillit<").contains("ett ord är dolt");
        assertThat(birgitta.get(hall.at("/wall")).body())
                .doesNotContain("tillit <b>")
                .contains("ett ord är dolt");
        does("UNHIDE", "tillit", "");
        assertThat(screen()).contains(">tillit<").doesNotContain("dolt");
    }

    @Test
    void what_only_one_has_sent_shows_when_birgitta_says_so() {
        hall.goesTo("success-factors");
        sends("humor");
        does("ALL", "", "");
        assertThat(screen()).contains(">humor<");
        does("SOME", "", "");
        assertThat(screen()).doesNotContain(">humor<");
    }

    @Test
    void words_are_joined_and_parted_again() {
        hall.goesTo("success-factors");
        for (var word : new String[] {"kaffe", "kaffe", "fika", "fika", "fika"}) sends(word);
        does("JOIN", "kaffe", "fika");
        assertThat(screen()).contains(">fika<", "fika 5").doesNotContain(">kaffe<");
        does("PART", "fika", "");
        assertThat(screen()).contains("fika 3", "kaffe 2");
    }

    @Test
    void two_big_screens_and_the_list_are_open_at_once_and_stay_so() {
        hall.goesTo("success-factors");
        var one = new Followed(birgitta.follow(at("/screen/stream")));
        one.says("hall-head");
        var other = new Followed(birgitta.follow(at("/screen/stream")));
        other.says("hall-head");
        var list = new Followed(birgitta.follow(at("/wall/stream")));
        list.says("success-factors");
        sends("mod");
        sends("mod");
        for (var screen : List.of(one, other)) screen.says(">mod<");
        list.says("<strong>mod</strong>");
    }

    @Test
    void a_laptop_that_comes_back_shows_the_same_wall() {
        hall.goesTo("success-factors");
        sends("mod");
        sends("mod");
        var before = bricks(screen());
        assertThat(bricks(Visitor.signedIn(port, Cast.BIRGITTA).get(at("/screen")).body()))
                .contains(">mod<")
                .isEqualTo(before);
    }

    @Test
    void the_list_of_words_says_nothing_of_who_sent_them() {
        hall.goesTo("success-factors");
        sends("mod");
        sends("mod");
        assertThat(birgitta.get(at("/wall")).body())
                .contains("mod</strong>", "value=\"HIDE\"")
                .doesNotContain("seat");
    }

    private void sends(String word) {
        Sending.to(hall, port, word);
    }

    private void does(String doing, String word, String into) {
        var fields = Map.of("doing", doing, "step", "success-factors", "word", word, "into", into);
        assertThat(birgitta.post(at("/words"), fields).statusCode()).isEqualTo(302);
    }

    private String screen() {
        var answer = birgitta.get(at("/screen"));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private String at(String more) {
        return "/gatherings/" + hall.gathering().id() + more;
    }

    private static String bricks(String page) {
        return page.substring(page.indexOf("<svg class=\"bricks\""), page.indexOf("id=\"foot\""));
    }
}
