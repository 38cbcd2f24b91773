package tillit.programme.web.network;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.LEYLA;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.OLLE;
import static tillit.trial.Cast.SARA;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.AtOnce;
import tillit.Gathering;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.conversation.CirclePlan;
import tillit.conversation.circle.CircleKeeper;
import tillit.notice.Notices;
import tillit.organisation.Organisation;
import tillit.trial.Cast;

/** The ten meetings are over. Aino, Mikkel, Sara and Göran may go on, and nobody must. */
@HouseTest
class AfterCircleTest {

    @Autowired private CircleKeeper circles;
    @Autowired private Notices notices;
    @Autowired private Organisation organisation;
    @LocalServerPort private int port;

    private TestNetwork network;

    @BeforeEach
    void the_circle_has_ended() {
        network = TestNetwork.of(circles, notices, port, SARA, GORAN);
    }

    @Test
    void one_tap_makes_it_and_the_others_are_asked() {
        var circle = "/circles/" + network.circle();
        assertThat(network.who(SARA).get(circle).body())
                .contains("Gå vidare som nätverk", network.path() + "/membership");
        assertThat(home(SARA)).contains(network.name(), "Gå vidare som nätverk");

        network.join(SARA);

        assertThat(network.page(SARA))
                .contains(network.name(), "Du är värd nästa gång", "ungefär varannan månad");
        assertThat(network.mails(SARA)).isEmpty();
        assertThat(network.newest(GORAN).subject())
                .isEqualTo("Vill du fortsätta ses? " + network.name());
        assertThat(network.newest(GORAN).text()).contains(network.path()).doesNotContain("Sara");
        assertThat(network.newest(MIKKEL).subject()).startsWith("Har du lyst til at mødes igen?");
        assertThat(network.mails(AINO)).hasSize(1);
        assertThat(home(SARA))
                .contains("Dina nätverk")
                .doesNotContain(network.path() + "/membership");
        assertThat(network.who(GORAN).get(circle).body())
                .contains("En ur gruppen har gått vidare", "Jag vill vara med");
    }

    @Test
    void two_people_and_who_met_for_one_talk_only_are_not_asked_to_go_on() {
        var times = List.of(1, 2).stream().map(AfterCircleTest::inWeeks).toList();
        var pair = new CirclePlan("Mentorsamtal", List.of(AINO.id()), List.of(SARA.id()), times);
        var three = List.of(SARA.id(), GORAN.id());
        var once = new CirclePlan("Ett samtal", List.of(AINO.id()), three, times.subList(0, 1));
        for (var plan : List.of(pair, once)) {
            var circle = circles.make(plan);
            circles.end(circle);
            assertThat(network.who(SARA).get("/circles/" + circle).body())
                    .contains(plan.name())
                    .doesNotContain("Gå vidare som nätverk");
        }
    }

    private static CirclePlan.Planned inWeeks(int weeks) {
        var at = Instant.now().plus(Duration.ofDays(7L * weeks));
        return new CirclePlan.Planned(at, "Rådhuset", "collegial-supervision");
    }

    @Test
    void nobody_is_seen_in_it_before_they_say_yes_themselves() {
        network.join(SARA);
        assertThat(network.page(SARA)).doesNotContain("Göran Ahlgren");
        assertThat(network.page(GORAN))
                .contains("En kollega är med", "Hemtjänst")
                .doesNotContain("Sara Nyström");
        network.join(GORAN);
        assertThat(network.page(SARA)).contains("Göran Ahlgren", "Sara Nyström");
        assertThat(network.mails(AINO)).hasSize(1);
    }

    @Test
    void many_taps_at_once_make_one_network_and_one_mail_to_each() {
        var all = List.of(network.who(SARA), network.who(GORAN), network.who(MIKKEL));
        var answers =
                AtOnce.answers(
                        12,
                        number ->
                                all.get(number % 3)
                                        .post(network.path() + "/membership", Map.of())
                                        .statusCode());
        assertThat(answers).hasSize(12).containsOnly(302);
        assertThat(network.page(SARA).split("<li><p>", -1)).hasSize(4);
        assertThat(network.page(SARA).split("är värd</span>", -1)).hasSize(2);
        assertThat(network.mails(AINO)).hasSize(1);
    }

    @Test
    void who_was_not_in_the_circle_is_refused_and_so_is_everybody_while_it_goes_on() {
        network.join(SARA);
        for (var stranger : List.of(LEYLA, OLLE)) {
            assertThat(network.who(stranger).get(network.path()).statusCode()).isEqualTo(403);
            for (var door :
                    List.of("membership", "leaving", "meeting", "turn", "gathering", "rhythm"))
                assertThat(
                                network.who(stranger)
                                        .post(network.path() + "/" + door, Map.of())
                                        .statusCode())
                        .as(door)
                        .isEqualTo(403);
            assertThat(home(stranger)).doesNotContain(network.name());
        }
        assertThat(new Visitor(port).get(network.path()).statusCode()).isEqualTo(302);
        var goesOn = Gathering.of(circles, SARA);
        assertThat(network.who(SARA).get("/networks/" + goesOn.circle()).statusCode())
                .isEqualTo(403);
        assertThat(network.who(SARA).get("/circles/" + goesOn.circle()).body())
                .doesNotContain("Gå vidare som nätverk");
    }

    @Test
    void who_is_not_in_it_yet_cannot_say_anything_of_it() {
        network.join(SARA, AINO);
        var meeting = TestNetwork.meeting(1, organisation.today().plusDays(9));
        network.send(GORAN, "/meeting", meeting);
        network.handOn(GORAN, 1);
        network.send(GORAN, "/rhythm", Map.of("rhythm", "MONTH"));
        network.send(GORAN, "/leaving", Map.of());
        assertThat(network.page(SARA)).contains("Du är värd nästa gång", "ungefär varannan månad");
    }

    @Test
    void they_choose_how_often_they_meet() {
        network.join(SARA, MIKKEL);
        network.send(MIKKEL, "/rhythm", Map.of("rhythm", "QUARTER"));
        assertThat(network.page(SARA)).contains("ungefär varje kvartal");
        assertThat(network.page(MIKKEL)).contains("cirka hvert kvartal");
        network.send(MIKKEL, "/rhythm", Map.of("rhythm", "NEVER"));
        network.send(MIKKEL, "/rhythm", Map.of());
        assertThat(network.page(SARA)).contains("ungefär varje kvartal");
    }

    @Test
    void when_all_have_left_it_is_there_for_whoever_comes_back() {
        network.join(SARA);
        network.send(SARA, "/leaving", Map.of());
        assertThat(network.page(GORAN)).contains("Bli den första");
        network.join(GORAN);
        assertThat(network.page(GORAN)).contains("Du är värd nästa gång");
        assertThat(network.mails(AINO)).hasSize(1);
    }

    private String home(Cast who) {
        return network.who(who).get("/").body();
    }
}
