package tillit.mandates.trying;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.mandates.Trials.State.BACK;
import static tillit.mandates.Trials.State.EXTENDED;
import static tillit.mandates.Trials.State.LASTING;
import static tillit.mandates.Trials.State.TRIED;
import static tillit.trial.Cast.HENRIK;
import static tillit.trial.Cast.JONAS;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.AtOnce;
import tillit.HouseTest;
import tillit.mandates.MandateId;
import tillit.mandates.TrialId;
import tillit.mandates.Trials;
import tillit.mandates.order.Orders;
import tillit.notice.Mail;
import tillit.notice.Notices;
import tillit.notice.SentMail;
import tillit.organisation.Organisation;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;
import tillit.trial.Cast;

/** Henrik lets Sara hire beyond the frame for a time. */
@HouseTest
class TrialKeeperTest {

    @Autowired private Trials trials;
    @Autowired private TrialKeeper keeper;
    @Autowired private TrialMorning morning;
    @Autowired private Orders orders;
    @Autowired private Notices notices;
    @Autowired private Organisation organisation;
    @Autowired private JdbcClient sql;

    private final TrialId id = TrialId.random();
    private final UUID origin = UUID.randomUUID();
    private LocalDate today = LocalDate.EPOCH;
    private long before;

    @BeforeEach
    void it_begins() {
        today = organisation.today();
        before = notices.newest(1).stream().mapToLong(SentMail::id).findFirst().orElse(0);
        begin(today.minusDays(20), today.plusDays(10));
        begin(today.minusDays(20), today.plusDays(10));
    }

    @AfterEach
    void and_is_gone() {
        sql.sql("delete from mandates.trial where id = ?").param(id.value()).update();
        sql.sql("delete from mandates.line where trial = ?").param(id.value()).update();
        sql.sql("delete from mandates.version where from_day is null").update();
    }

    @Test
    void sent_twice_it_begins_once_and_sara_is_told_without_what_it_is() {
        assertThat(state()).isEqualTo(TRIED);
        var mail = mails(SARA);
        assertThat(mail).hasSize(1);
        assertThat(mail.getFirst().subject()).isEqualTo("Du får besluta om mer");
        assertThat(mail.getFirst().text())
                .contains("Henrik Falk", "/mandates/trials/" + id)
                .doesNotContain("köksbiträde");
        assertThat(mails(HENRIK)).isEmpty();
    }

    @Test
    void nobody_decides_it_before_its_last_day_and_nobody_but_the_two_stops_it() {
        keeper.makeLasting(id, HENRIK.id());
        keeper.takeBack(id, HENRIK.id());
        keeper.extend(id, HENRIK.id(), today.plusDays(15));
        keeper.stop(id, JONAS.id(), "Nej");
        assertThat(state()).isEqualTo(TRIED);
        keeper.stop(id, SARA.id(), "Vikarien hoppade av");
        keeper.stop(id, HENRIK.id(), "En gång till");
        assertThat(state()).isEqualTo(BACK);
        assertThat(kept().reason()).isEqualTo("Vikarien hoppade av");
        assertThat(mails(HENRIK))
                .singleElement()
                .extracting(Mail::subject)
                .isEqualTo("Provet är stoppat");
        assertThat(mails(SARA)).hasSize(1);
    }

    @Test
    void on_the_last_day_henrik_is_asked_once_and_a_week_later_again_and_then_it_is_back() {
        endsOn(today.plusDays(1));
        morning.look();
        assertThat(mails(HENRIK)).isEmpty();
        endsOn(today);
        morning.look();
        morning.look();
        assertThat(mails(HENRIK))
                .singleElement()
                .extracting(Mail::subject)
                .isEqualTo("I dag är sista dagen. Hur blir det?");
        endsOn(today.minusDays(7));
        morning.look();
        morning.look();
        assertThat(mails(HENRIK)).hasSize(2);
        assertThat(mails(SARA)).hasSize(1);
        endsOn(today.minusDays(14));
        assertThat(state()).isEqualTo(BACK);
        morning.look();
        morning.look();
        assertThat(mails(HENRIK)).hasSize(3);
        assertThat(mails(SARA)).hasSize(2);
        assertThat(mails(SARA).getFirst().subject()).isEqualTo("Provet tog slut utan svar");
    }

    @Test
    void it_is_extended_once_and_not_longer_than_it_was() {
        endsOn(today);
        keeper.extend(id, SARA.id(), today.plusDays(5));
        keeper.extend(id, HENRIK.id(), today);
        keeper.extend(id, HENRIK.id(), today.plusDays(22));
        assertThat(state()).isEqualTo(TRIED);
        keeper.extend(id, HENRIK.id(), today.plusDays(21));
        assertThat(state()).isEqualTo(EXTENDED);
        assertThat(kept().plan().until()).isEqualTo(today.plusDays(21));
        sql.sql("update mandates.trial set until_day = ? where id = ?")
                .params(today, id.value())
                .update();
        keeper.extend(id, HENRIK.id(), today.plusDays(2));
        assertThat(kept().plan().until()).isEqualTo(today);
    }

    @Test
    void what_is_lasting_is_proposed_for_the_order_and_holds_until_the_order_says_it() {
        endsOn(today);
        keeper.makeLasting(id, SARA.id());
        assertThat(state()).isEqualTo(TRIED);
        var states =
                AtOnce.answers(
                        6,
                        number -> {
                            if (number % 2 == 0) keeper.makeLasting(id, HENRIK.id());
                            else keeper.takeBack(id, HENRIK.id());
                            return 1;
                        });
        assertThat(states).hasSize(6);
        assertThat(state()).isIn(LASTING, BACK);
        assertThat(mails(SARA)).hasSize(2);
        sql.sql("update mandates.trial set state = 'tried' where id = ?")
                .param(id.value())
                .update();
        keeper.makeLasting(id, HENRIK.id());
        var draft = orders.draft().orElseThrow();
        assertThat(orders.lines(draft.id()))
                .filteredOn(line -> line.trial().equals(Optional.of(id.value())))
                .singleElement()
                .satisfies(line -> assertThat(line.decision()).contains("köksbiträde"));
        assertThat(kept().holdsOn(today.plusYears(1))).isTrue();
    }

    @Test
    void whoever_comes_after_henrik_is_asked_and_whoever_comes_after_sara_decides() {
        assertThat(keeper.givers(kept())).containsExactly(HENRIK.id());
        sql.sql("update mandates.trial set given_by = ? where id = ?")
                .params(JONAS.id().value(), id.value())
                .update();
        assertThat(keeper.givers(kept())).containsExactly(HENRIK.id());
        assertThat(keeper.isGiver(kept(), JONAS.id())).isFalse();
        sql.sql("update mandates.trial set unit = ? where id = ?")
                .params(unit(MIKKEL).value(), id.value())
                .update();
        assertThat(keeper.holders(kept())).containsExactly(MIKKEL.id());
        assertThat(keeper.isHolder(kept(), SARA.id())).isFalse();
        sql.sql("update mandates.trial set giver_unit = gen_random_uuid(), unit = ? where id = ?")
                .params(unit(SARA).value(), id.value())
                .update();
        assertThat(keeper.givers(kept())).isNotEmpty().doesNotContain(SARA.id(), JONAS.id());
        sql.sql("update mandates.trial set giver_unit = null where id = ?")
                .param(id.value())
                .update();
        assertThat(keeper.givers(kept())).containsExactly(JONAS.id());
    }

    private void begin(LocalDate from, LocalDate until) {
        trials.begin(
                id,
                new Trials.Plan(
                        Optional.of(origin),
                        "Anställa ett köksbiträde utöver ramen",
                        Optional.of(MandateId.random()),
                        unit(SARA),
                        HENRIK.id(),
                        from,
                        until,
                        "När ramen spricker",
                        "Mat som kastas"));
    }

    private void endsOn(LocalDate day) {
        sql.sql(
                        "update mandates.trial set from_day = least(from_day, ?), until_day = ?, first_until = ? where id = ?")
                .params(day, day, day, id.value())
                .update();
    }

    private Trials.State state() {
        return trials.find(id).orElseThrow().state();
    }

    private Tried kept() {
        return keeper.kept(id).orElseThrow();
    }

    private List<Mail> mails(Cast to) {
        return notices.newest(10_000).stream()
                .filter(one -> one.id() > before)
                .map(SentMail::mail)
                .filter(mail -> mail.text().lines().findFirst().orElse("").contains(to.shownName()))
                .toList();
    }

    private UnitId unit(Cast manager) {
        return organisation.managed(manager.id(), today).stream()
                .map(Unit::id)
                .findFirst()
                .orElseThrow();
    }
}
