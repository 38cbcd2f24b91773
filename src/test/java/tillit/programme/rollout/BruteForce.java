package tillit.programme.rollout;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tillit.access.PersonId;

/**
 * Counts what is wrong with a plan in another way than the judge: by people and by the quarter of an hour, nothing by
 * rules.
 */
public final class BruteForce {

    private static final int STEP = 15;

    private record Visit(PersonId person, Workplace place, Session session) {}

    private final Rollout rollout;
    private final Plan plan;
    private final List<Visit> visits = new ArrayList<>();

    private BruteForce(Rollout rollout, Plan plan) {
        this.rollout = rollout;
        this.plan = plan;
        for (var place : rollout.workplaces())
            for (var person : place.people())
                for (var session : plan.sessions())
                    if (session.people().contains(person))
                        visits.add(new Visit(person, place, session));
    }

    /** How much is wrong; 0 when nothing is. Its number is its own: only 0 or not can be compared. */
    public static int broken(Rollout rollout, Plan plan) {
        var it = new BruteForce(rollout, plan);
        return it.twiceOrNever() + it.sessions() + it.quarters() + it.months() + it.otherwise();
    }

    private boolean isOpen(Session session) {
        return !session.time().day().isBefore(rollout.from()) && !session.locked();
    }

    private int twiceOrNever() {
        Map<PersonId, Integer> times = new HashMap<>();
        visits.forEach(visit -> times.merge(visit.person(), 1, Integer::sum));
        int wrong = 0;
        for (var place : rollout.workplaces())
            for (var person : place.people()) if (times.getOrDefault(person, 0) != 1) wrong++;
        for (var session : plan.sessions())
            if (isOpen(session))
                for (var person : session.people()) if (!times.containsKey(person)) wrong++;
        return wrong;
    }

    private int sessions() {
        var terms = rollout.terms();
        int wrong = 0;
        for (var one : plan.sessions()) {
            if (!isOpen(one)) continue;
            var day = one.time().day();
            if (one.people().size() > one.room().places()) wrong++;
            if (day.isBefore(terms.first()) || day.isAfter(terms.last())) wrong++;
            if (terms.closed().contains(day)) wrong++;
            if (!terms.weekdays().contains(day.getDayOfWeek())) wrong++;
            if (!terms.rooms().contains(one.room())) wrong++;
            if (!terms.hours().contains(one.time().hours())) wrong++;
            if (terms.trainers().stream().noneMatch(it -> it.id().equals(one.trainer()))) wrong++;
            for (var away : terms.away())
                if (away.trainer().equals(one.trainer())
                        && !day.isBefore(away.first())
                        && !day.isAfter(away.last())) wrong++;
        }
        for (var visit : visits)
            if (isOpen(visit.session())
                    && visit.place().night() != visit.session().time().hours().night()) wrong++;
        return wrong;
    }

    /** Looks at each quarter of an hour of each session: who and what is there then. */
    private int quarters() {
        int wrong = 0;
        Map<LocalDateTime, List<Session>> on = new HashMap<>();
        for (var one : plan.sessions())
            for (var t = one.time().from(); t.isBefore(one.time().to()); t = t.plusMinutes(STEP))
                on.computeIfAbsent(t, _ -> new ArrayList<>()).add(one);
        Map<Session, List<Visit>> bySession = new HashMap<>();
        for (var visit : visits)
            bySession.computeIfAbsent(visit.session(), _ -> new ArrayList<>()).add(visit);
        for (var sessions : on.values())
            if (sessions.stream().anyMatch(this::isOpen)) wrong += then(sessions, bySession);
        return wrong;
    }

    private int then(List<Session> sessions, Map<Session, List<Visit>> visits) {
        int wrong = 0;
        Map<String, Integer> trainers = new HashMap<>();
        Map<String, Integer> rooms = new HashMap<>();
        Map<Workplace, Integer> away = new HashMap<>();
        for (var session : sessions) {
            trainers.merge(session.trainer(), 1, Integer::sum);
            rooms.merge(session.room().name(), 1, Integer::sum);
            Map<Workplace, Integer> here = new HashMap<>();
            for (var visit : visits.getOrDefault(session, List.of())) {
                away.merge(visit.place(), 1, Integer::sum);
                here.merge(visit.place(), 1, Integer::sum);
            }
            if (rollout.terms().mixed() && isOpen(session))
                for (int many : here.values()) if (many > 3) wrong++;
        }
        for (int many : trainers.values()) if (many > 1) wrong++;
        for (int many : rooms.values()) if (many > 1) wrong++;
        for (var place : away.keySet()) {
            double share = 100.0 * away.get(place) / place.people().size();
            if (away.get(place) > 1 && share > rollout.terms().share()) wrong++;
        }
        return wrong;
    }

    private int months() {
        Map<String, Integer> led = new HashMap<>();
        for (var one : plan.sessions())
            led.merge(one.trainer() + " " + one.time().month(), 1, Integer::sum);
        int wrong = 0;
        for (var one : plan.sessions())
            for (var trainer : rollout.terms().trainers())
                if (isOpen(one)
                        && trainer.id().equals(one.trainer())
                        && led.getOrDefault(one.trainer() + " " + one.time().month(), 0)
                                > trainer.monthly()) wrong++;
        return wrong;
    }

    private int otherwise() {
        int wrong = 0;
        for (var was : rollout.before().sessions()) {
            if (isOpen(was)) continue;
            boolean past = was.time().day().isBefore(rollout.from());
            var people = new ArrayList<>(was.people());
            if (!past)
                people.removeIf(one ->
                        rollout.workplaces().stream()
                                .noneMatch(place -> place.people().contains(one)));
            boolean same = false;
            for (var one : plan.sessions())
                if (one.id().equals(was.id()))
                    same =
                            one.time().equals(was.time())
                                    && one.room().equals(was.room())
                                    && one.trainer().equals(was.trainer())
                                    && one.people().containsAll(people)
                                    && people.containsAll(one.people());
            if (!same) wrong++;
        }
        return wrong;
    }
}
