package tillit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tillit.access.PersonId;
import tillit.organisation.Amendment;
import tillit.organisation.Change;
import tillit.organisation.Organisation;
import tillit.organisation.Person;

/** Tuva came with an import that is undone. What she has here in the meantime must not lose her. */
@HouseTest
class PersonInUseTest {

    @Autowired private Organisation organisation;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient sql;

    private final PersonId id = new PersonId(UUID.randomUUID());
    private final Person tuva = new Person(id, id.toString(), "Tuva Holm", Optional.empty(), "sv");

    @Test
    void who_has_nothing_here_is_forgotten() {
        amend(new Change<>(List.of(), List.of(tuva)));
        amend(new Change<>(List.of(tuva), List.of()));
        assertThat(organisation.person(id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conversation.chest_item (person, id, content) values (:id, gen_random_uuid(), '')",
                "conversation.chest_lock (person, lock) values (:id, '')",
                "conversation.seat (room, number, person, leads) values (:room, 1, :id, false)",
                "conversation.room_carried (room, person, from_room, step, seat, content)"
                        + " values (:room, :id, :room, 'choose', 1, '')",
                "conversation.circle_member (circle, person, leads) values (:circle, :id, false)",
                "conversation.calendar_entry (meeting, person, uid, sequence, withdrawn)"
                        + " values (:circle, :id, '', 0, false)",
                "conversation.circle_carried (circle, person, from_room, step, seat, content)"
                        + " values (:circle, :id, :room, 'choose', 1, '')",
                "conversation.gathering (id, room, name, code, organiser, attendance)"
                        + " values (gen_random_uuid(), :room, '', gen_random_uuid()::text, :id, false)",
                "composition.composition (id, name, form, owner, columns, rules, key)"
                        + " values (gen_random_uuid(), '', 'tables', :id, '{}', '', gen_random_uuid())",
                "composition.person (composition, number, code, person, columns)"
                        + " values (:composition, 0, '', :id, '{}')",
                "programme.programme (id, key, strategist, name, aim, first_day, last_day, levels, employees, areas)"
                        + " values (gen_random_uuid(), gen_random_uuid(), :id, '', '', '2027-01-01', '2027-01-01', '{}', false, '{}')",
                "programme.enrolment (occasion, person) values (:circle, :id)",
                "programme.attendance (occasion, person) values (:circle, :id)",
                "programme.interest (programme, part, person) values (:composition, :room, :id)",
                "programme.circle_wish (programme, part, person) values (:composition, :room, :id)",
                "programme.need (person, diet, help) values (:id, '', '')",
                "programme.rollout_place (plan, session, person) values (:room, :room, :id)",
                "programme.trainer (person, kinds, subjects, languages, hours) values (:id, '{}', '{}', '{}', 8)",
                "programme.trainer_request (occasion, person, reply) values (:circle, :id, 'asked')",
                "programme.evaluated (occasion, person) values (:circle, :id)",
                "programme.surveyed (programme, part, person) values (:composition, :room, :id)",
                "programme.network_member (network, person) values (:room, :id)",
                "programme.visit (id, programme, part, host, starts_at, ends_at, place, meeting, question) values"
                        + " (gen_random_uuid(), :composition, :room, :id, now(), now() + interval '1 hour', '', '', '')",
                "programme.mentoring_wish (programme, part, person, side, words, subjects, places)"
                        + " values (:composition, :room, :id, 'mentee', '', '{}', 1)",
                "programme.mentorship (id, programme, part, mentor, mentee, proposed_at)"
                        + " values (gen_random_uuid(), :composition, :room, :id, gen_random_uuid(), now())",
                "programme.mentorship (id, programme, part, mentor, mentee, proposed_at)"
                        + " values (gen_random_uuid(), :composition, :room, gen_random_uuid(), :id, now())",
                "programme.visit_guest (visit, person, reply, asked_at) values (:circle, :id, 'asked', now())",
                "mandates.trial (id, what, unit, given_by, from_day, until_day, first_until, stop_rule, look_at, state,"
                        + " language, handling, terms_handling) values (gen_random_uuid(), '', :room, :id, '2027-01-01', '2027-01-01',"
                        + " '2027-01-01', '', '', 'tried', 'sv', '', '')",
                "mandates.trial_note (id, trial, person, day, text, handling)"
                        + " values (gen_random_uuid(), :room, :id, '2027-01-01', '', '')",
                "mandates.observation (id, host, guest, subject, question, starts_at, ends_at, place, handling, erased_on)"
                        + " values (gen_random_uuid(), :id, gen_random_uuid(), 'OWN', '', now(), now() + interval '1 hour',"
                        + " '', '', '2027-01-01')",
                "mandates.observation (id, host, guest, subject, question, starts_at, ends_at, place, handling, erased_on)"
                        + " values (gen_random_uuid(), gen_random_uuid(), :id, 'OWN', '', now(), now() + interval '1 hour',"
                        + " '', '', '2027-01-01')",
                "commons.lesson (id, kind, title, situation, tried, happened, next_time, principles, question, person,"
                        + " named, area, leads, language, told, handling, erased_on) values (gen_random_uuid(), 'HELPED', '', '', '',"
                        + " '', '', '{}', 'OTHER', :id, false, '', false, 'sv', '2027-01-01', '', '2027-01-01')",
                "commons.lesson_helped (lesson, person) values (:composition, :id)",
                "access.role (person, role) values (:id, 'programme-lead')"
            })
    void who_has_something_here_stays(String what) {
        amend(new Change<>(List.of(), List.of(tuva)));
        transaction.executeWithoutResult(status -> {
            insert("conversation.room (id, method, code) values (:room, '', '')");
            insert("conversation.circle (id, name) values (:circle, 'Nya')");
            insert(
                    "conversation.meeting (id, circle, number, method, starts_at, place)"
                            + " values (:circle, :circle, 1, '', now(), '')");
            insert(
                    "composition.composition (id, name, form, owner, columns, rules, key) values"
                            + " (:composition, '', 'tables', gen_random_uuid(), '{}', '', gen_random_uuid())");
            insert(
                    "programme.programme (id, key, strategist, name, aim, first_day, last_day, levels, employees, areas) values"
                            + " (:composition, gen_random_uuid(), gen_random_uuid(), '', '', '2027-01-01', '2027-01-01', '{}', false, '{}')");
            insert(
                    "programme.part (programme, id, kind, name, about, first_day, last_day, levels, employees, areas,"
                            + " breadths, expected, minutes, times, after) values (:composition, :room, 'course', '', '',"
                            + " '2027-01-01', '2027-01-01', '{}', false, '{}', '{}', false, 0, 1, '{}')");
            insert(
                    "programme.occasion (id, key, programme, part, starts_at, ends_at, place, places, leave_until) values"
                            + " (:circle, gen_random_uuid(), :composition, :room, now(), now() + interval '1 hour', '', 1, '2027-01-01')");
            insert("programme.network (id) values (:room)");
            insert(
                    "programme.survey (programme, part, question, needs, last_day)"
                            + " values (:composition, :room, '', '{}', '2027-01-01')");
            insert(
                    "programme.rollout (programme, part, weekdays, closed, hours, nights, rooms, trainers, share, mixed, at_night)"
                            + " values (:composition, :room, '{}', '', '', '', '', '', '', false, '{}')");
            insert(
                    "programme.rollout_plan (id, key, programme, part) values (:room, :room, :composition, :room)");
            insert(
                    "programme.rollout_session (plan, id, day, begins, ends, night, room, places, trainer, locked)"
                            + " values (:room, :room, '2027-01-01', '09:00', '12:00', false, '', 1, '', false)");
            insert(
                    "programme.visit (id, programme, part, host, starts_at, ends_at, place, meeting, question) values"
                            + " (:circle, :composition, :room, gen_random_uuid(), now(), now() + interval '1 hour', '', '', '')");
            insert(
                    "mandates.trial (id, what, unit, given_by, from_day, until_day, first_until, stop_rule, look_at, state,"
                            + " language, handling, terms_handling) values (:room, '', :room, gen_random_uuid(), '2027-01-01', '2027-01-01',"
                            + " '2027-01-01', '', '', 'tried', 'sv', '', '')");
            insert(
                    "commons.lesson (id, kind, title, situation, tried, happened, next_time, principles, question, person,"
                            + " named, area, leads, language, told, handling, erased_on) values (:composition, 'HELPED', '',"
                            + " '', '', '', '', '{}', 'OTHER', gen_random_uuid(), false, '', false, 'sv', '2027-01-01', '',"
                            + " '2027-01-01')");
            insert(what);
            amend(new Change<>(List.of(tuva), List.of()));
            assertThat(organisation.person(id)).contains(tuva);
            status.setRollbackOnly();
        });
        amend(new Change<>(List.of(tuva), List.of()));
    }

    private void amend(Change<Person> people) {
        organisation.amend(new Amendment(Change.none(), people, Change.none(), Change.none()));
    }

    private void insert(String what) {
        sql.sql("insert into " + what)
                .param("id", id.value())
                .param("room", id.value())
                .param("circle", id.value())
                .param("composition", id.value())
                .update();
    }
}
