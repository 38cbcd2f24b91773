package tillit.programme.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.SARA;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.conversation.circle.CircleKeeper;
import tillit.organisation.Organisation;
import tillit.programme.course.When;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Kind;
import tillit.programme.plan.PartId;
import tillit.programme.template.Templates;

/** A month after the meeting nothing is left of what it was about. */
@HouseTest
class OldVisitsTest {

    @Autowired private Programmes programmes;
    @Autowired private Organisation organisation;
    @Autowired private Visits visits;
    @Autowired private OldVisits old;
    @Autowired private CircleKeeper circles;
    @Autowired private JdbcClient sql;

    private final VisitId id = new VisitId(UUID.randomUUID());

    @BeforeEach
    void goran_comes_to_sara() {
        var programme =
                Templates.find("kalundborg")
                        .orElseThrow()
                        .begin(
                                "Tillit",
                                organisation.today(),
                                Set.of("Hemtjänst", "Grundskola"),
                                "sv",
                                () -> new PartId(UUID.randomUUID()));
        var key = programmes.make(BIRGITTA.id(), UUID.randomUUID(), programme);
        programmes.announce(key);
        var part =
                programme.parts().stream()
                        .filter(one -> one.kind() == Kind.LEADERSHIP_ROOM)
                        .findFirst()
                        .orElseThrow();
        var start = Instant.now().plus(Duration.ofHours(1));
        var when = new When(start, start.plus(Duration.ofHours(1)));
        visits.open(
                id,
                key,
                part.id(),
                SARA.id(),
                new Meeting(when, "Kajen", "Arbetsplatsträff", "Hör jag de tysta?"));
        visits.ask(id, SARA.id(), GORAN.id());
        assertThat(visits.accept(id, GORAN.id())).isEmpty();
    }

    @Test
    void until_then_it_is_there_and_afterwards_only_who_met_whom() {
        ended(OldVisits.KEPT.minusMinutes(5));
        old.forget();
        var before = visits.hosted(id, SARA.id()).orElseThrow();
        assertThat(before.meeting().question()).isEqualTo("Hör jag de tysta?");
        var circle = before.circle().orElseThrow();

        ended(OldVisits.KEPT.plusMinutes(5));
        old.forget();
        old.forget();

        var after = visits.hosted(id, SARA.id()).orElseThrow();
        assertThat(after.meeting().question() + after.meeting().place() + after.meeting().kind())
                .isEmpty();
        assertThat(after.coming()).containsExactly(GORAN.id());
        assertThat(after.circle()).isEmpty();
        assertThat(circles.circle(circle).ended()).isTrue();
    }

    private void ended(Duration ago) {
        sql.sql(
                        "update programme.visit set starts_at = now() - interval '99 days', ends_at = now() - make_interval(secs => ?) where id = ?")
                .params(ago.toSeconds(), id.value())
                .update();
    }
}
