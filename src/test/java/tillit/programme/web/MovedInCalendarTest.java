package tillit.programme.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.SARA;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.composition.desk.Compositions;
import tillit.composition.times.Times;
import tillit.composition.times.TwoCircles;
import tillit.conversation.circle.Circle;
import tillit.conversation.circle.CircleKeeper;
import tillit.notice.Mail;
import tillit.notice.Notices;
import tillit.notice.SentMail;
import tillit.organisation.Organisation;
import tillit.programme.Beginnings;

/** A circle that was composed moves a meeting; what Sara’s calendar is told is read by biweekly. */
@HouseTest
class MovedInCalendarTest {

    @Autowired private Compositions compositions;
    @Autowired private Organisation organisation;
    @Autowired private Times times;
    @Autowired private Beginnings beginnings;
    @Autowired private CircleKeeper circles;
    @Autowired private Notices notices;
    @Autowired private JdbcClient sql;

    @Test
    void the_entry_that_was_made_when_they_began_moves_each_time_the_meeting_does() {
        var circle = begun();
        var meeting = circle.meetings().get(1);
        var invited = at(meeting.startsAt());
        var later = meeting.startsAt().plus(Duration.ofDays(1));

        circles.move(circle.id(), meeting.id(), later, "Biblioteket");

        var moved = at(later);
        assertThat(moved.getUid()).isEqualTo(invited.getUid());
        assertThat(moved.getSequence().getValue()).isEqualTo(1);
        assertThat(moved.getLocation().getValue()).isEqualTo("Biblioteket");
        assertThat(moved.getOrganizer().getEmail()).isEqualTo(invited.getOrganizer().getEmail());

        var much = later.plus(Duration.ofDays(1));
        circles.move(circle.id(), meeting.id(), much, "Biblioteket");

        assertThat(at(much).getUid()).isEqualTo(invited.getUid());
        assertThat(at(much).getSequence().getValue()).isEqualTo(2);
    }

    @Test
    void who_is_in_it_has_one_entry_a_meeting_and_none_when_they_have_left() {
        var circle = begun();
        assertThat(told())
                .filteredOn(it -> it.method().equals("REQUEST"))
                .hasSize(circle.meetings().size());
        var invited = at(circle.meetings().get(1).startsAt());
        sql.sql("delete from notice.outbox").update();

        circles.remove(circle.id(), SARA.id());

        assertThat(told())
                .hasSize(circle.meetings().size())
                .extracting(Mail.Calendar::method)
                .containsOnly("CANCEL");
        var gone = at(circle.meetings().get(1).startsAt());
        assertThat(gone.getUid()).isEqualTo(invited.getUid());
        assertThat(gone.getSequence().getValue()).isEqualTo(1);
        assertThat(gone.getOrganizer().getEmail()).isEqualTo(invited.getOrganizer().getEmail());
        sql.sql("delete from notice.outbox").update();

        circles.add(circle.id(), SARA.id());

        assertThat(at(circle.meetings().get(1).startsAt()).getUid()).isNotEqualTo(invited.getUid());
    }

    private Circle begun() {
        var id = TwoCircles.of(compositions, organisation);
        TwoCircles.find(times, id, "Ekbacken");
        sql.sql("delete from notice.outbox").update();
        beginnings.begin(id, "");
        return circles.circle(requireNonNull(beginnings.of(id).orElseThrow().begun().get(1)));
    }

    /** What Sara’s calendar was told of a meeting at this moment: once. */
    private VEvent at(Instant moment) {
        var found =
                told().stream()
                        .map(calendar -> Biweekly.parse(calendar.text()).first())
                        .map(calendar -> calendar.getEvents().getFirst())
                        .filter(event ->
                                event.getDateStart().getValue().getTime() == moment.toEpochMilli())
                        .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<Mail.Calendar> told() {
        return notices.newest(200).stream()
                .map(SentMail::mail)
                .filter(mail -> mail.text().contains(SARA.shownName()))
                .flatMap(mail -> mail.calendar().stream())
                .toList();
    }
}
