package tillit.conversation.room.web.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.trial.Cast;

/** Sara looks what a circle does before she says yes. */
@HouseTest
class MethodPagesTest {

    @LocalServerPort private int port;

    @Test
    void every_method_has_its_page_in_three_languages() {
        var sara = Visitor.signedIn(port, Cast.SARA);
        for (var language : List.of("sv", "da", "en")) {
            sara.post("/language", Map.of("language", language));
            var all = sara.get("/methods").body();
            for (var id : Shelf.ids()) {
                var answer = sara.get("/methods/" + id);
                assertThat(answer.statusCode()).as("%s in %s", id, language).isEqualTo(200);
                assertThat(answer.body()).contains(Shelf.in(language, id).time());
                assertThat(all).contains("href=\"/methods/" + id + "\"");
            }
        }
    }

    @Test
    void a_card_has_the_words_to_say_and_the_help_when_it_gets_heavy() {
        var card = Visitor.signedIn(port, Cast.AINO).get("/methods/collegial-supervision").body();
        assertThat(card).contains("Vi går laget runt, en i taget.", "När det blir tungt");
    }

    @Test
    void a_method_that_does_not_exist_is_not_found() {
        var answer = Visitor.signedIn(port, Cast.SARA).get("/methods/shouting-match");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Sidan finns inte");
    }
}
