package tillit.mandates.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.HENRIK;
import static tillit.trial.Cast.SARA;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.mandates.Deciding;
import tillit.mandates.Deciding.Decider;
import tillit.mandates.Deciding.Holding;
import tillit.mandates.MandateId;
import tillit.mandates.TrialId;
import tillit.mandates.Trials;
import tillit.mandates.lawful.Rank;
import tillit.mandates.order.Holder;
import tillit.mandates.order.Orders;
import tillit.mandates.order.SampleLine;
import tillit.organisation.Level;
import tillit.organisation.Organisation;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;
import tillit.trial.Cast;

/** Who decides for Sara’s unit of home care: she, her head, Henrik, or the board. */
@HouseTest
class DelegationsTest {

    @Autowired private Deciding deciding;
    @Autowired private Trials trials;
    @Autowired private Orders orders;
    @Autowired private Organisation organisation;
    @Autowired private JdbcClient sql;

    private final SampleLine beyond =
            SampleLine.of("Anställa utöver budgetram", new Holder(Rank.DIRECTOR, ""))
                    .covering("utanför ramen, extra tjänst");
    private final SampleLine purchase =
            SampleLine.of("Köpa in för högst 100 000 kronor", new Holder(Rank.UNIT_MANAGER, ""));
    private final SampleLine school =
            SampleLine.of("Lägga ner en skola", new Holder(Rank.BOARD, "Barn- och skolnämnden"));
    private final SampleLine day = SampleLine.of("Byta arbetspass", new Holder(Rank.EMPLOYEES, ""));
    private LocalDate today = LocalDate.EPOCH;
    private UUID version = UUID.randomUUID();

    @BeforeEach
    void an_order_holds() {
        today = organisation.today();
        version = orders.prepare().id();
        orders.replace(Stream.of(beyond, purchase, school, day).map(SampleLine::line).toList());
        orders.adopt(version, today, "Kommunstyrelsen § 41");
    }

    @AfterEach
    void and_is_gone() {
        sql.sql("delete from mandates.version where id = ?").param(version).update();
        sql.sql("delete from mandates.trial where unit = ?").param(unit(SARA).value()).update();
    }

    @Test
    void the_nearest_upward_who_holds_it_decides() {
        assertThat(nearest(beyond)).contains(new Decider.ManagerOf(unit(HENRIK)));
        assertThat(nearest(purchase)).contains(new Decider.ManagerOf(unit(SARA)));
        assertThat(nearest(day)).contains(new Decider.ManagerOf(unit(SARA)));
        assertThat(nearest(school)).contains(new Decider.Body("Barn- och skolnämnden"));
        assertThat(deciding.nearest(MandateId.random(), unit(SARA), today)).isEmpty();
        assertThat(deciding.nearest(beyond.id(), new UnitId(UUID.randomUUID()), today)).isEmpty();
        assertThat(deciding.find(beyond.id(), today).orElseThrow().holder())
                .isEqualTo(new Holding.ManagersOf(Level.DIRECTOR));
        assertThat(deciding.find(beyond.id(), today.minusYears(5))).isEmpty();
    }

    @Test
    void a_question_is_answered_as_it_is_asked() {
        for (var asked :
                new String[] {
                    "Får jag anställa utanför ramen?",
                    "extra tjänst",
                    "anställa budgetram",
                    "anställning utöver budget, vem bestämmer om det här?"
                })
            assertThat(deciding.search(asked, today, 5))
                    .as(asked)
                    .first()
                    .extracting(Deciding.Known::id)
                    .isEqualTo(beyond.id());
        assertThat(deciding.search("  ", today, 5)).isEmpty();
        assertThat(deciding.search("'; & | ! :* \\ <-> (", today, 5)).isEmpty();
        assertThat(deciding.search("o".repeat(5000), today, 5)).isEmpty();
        assertThat(deciding.search("anställa", today.minusYears(5), 5)).isEmpty();
    }

    @Test
    void who_tries_it_decides_it_meanwhile_and_no_longer() {
        trials.begin(TrialId.random(), plan(today, today.plusDays(30)));
        assertThat(nearest(beyond)).contains(new Decider.ManagerOf(unit(SARA)));
        assertThat(deciding.nearest(beyond.id(), unit(HENRIK), today))
                .contains(new Decider.ManagerOf(unit(HENRIK)));
        assertThat(nearest(beyond, today.minusDays(1))).isNotEqualTo(nearest(beyond));
        assertThat(nearest(beyond, today.plusDays(43))).isEqualTo(nearest(beyond));
        assertThat(nearest(beyond, today.plusDays(44)))
                .contains(new Decider.ManagerOf(unit(HENRIK)));
    }

    private Trials.Plan plan(LocalDate from, LocalDate until) {
        return new Trials.Plan(
                Optional.empty(),
                "Anställa ett köksbiträde utöver ramen",
                Optional.of(beyond.id()),
                unit(SARA),
                HENRIK.id(),
                from,
                until,
                "När ramen spricker med mer än 50 000 kronor",
                "Mat som kastas");
    }

    private Optional<Decider> nearest(SampleLine line) {
        return nearest(line, today);
    }

    private Optional<Decider> nearest(SampleLine line, LocalDate on) {
        return deciding.nearest(line.id(), unit(SARA), on);
    }

    private UnitId unit(Cast manager) {
        return organisation.managed(manager.id(), organisation.today()).stream()
                .map(Unit::id)
                .findFirst()
                .orElseThrow();
    }
}
