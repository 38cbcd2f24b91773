package tillit.conversation.gathering.web.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.method.StepId;
import tillit.conversation.room.Rooms;

/** The kitchen’s own method lets everyone say what they take on, by whom and when. */
@HouseTest(properties = "tillit.methods=src/test/resources/own-methods")
class CommitmentTest {

    @Autowired private Gatherings gatherings;
    @Autowired private Rooms rooms;
    @LocalServerPort private int port;

    private Hall kitchen;
    private Guest sara;

    @BeforeEach
    void the_kitchen_decides() {
        kitchen = Hall.of(gatherings, rooms, "kitchen-meeting");
        kitchen.goesTo("promises");
        sara = Guest.at(1, kitchen, port);
    }

    @Test
    void the_phone_asks_what_who_and_when() {
        assertThat(sara.page())
                .contains("name=\"what\"", "name=\"who\"", "name=\"when\"", "Vem håller i det?")
                .doesNotContain("name=\"content\"");
    }

    @Test
    void what_is_missing_stands_beside_its_field_and_the_rest_stays() {
        var answer = commits("Baka eget bröd", "", "i mars");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "id=\"say-promises-who-error\"",
                        "value=\"Baka eget bröd\"",
                        "value=\"i mars\"")
                .doesNotContain("say-promises-what-error", "role=\"alert\"");
        assertThat(kitchen.now().state().standing(new StepId("promises"))).isZero();
    }

    @Test
    void everyone_sees_it_in_a_row_and_who_gave_it_may_take_it_back() {
        assertThat(commits("Baka eget bröd", "Sara", "i mars").statusCode()).isEqualTo(303);
        assertThat(Guest.at(2, kitchen, port).page()).contains("Baka eget bröd · Sara · i mars");
        assertThat(commits("Städa", "Sara", "nu").statusCode()).isEqualTo(422);
        assertThat(sara.post(sara.wayBack()).statusCode()).isEqualTo(303);
        assertThat(sara.page()).doesNotContain("Baka eget bröd");
    }

    private HttpResponse<String> commits(String what, String who, String when) {
        return sara.post(
                "/commitments", "step", "promises", "what", what, "who", who, "when", when);
    }
}
