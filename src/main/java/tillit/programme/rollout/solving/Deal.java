package tillit.programme.rollout.solving;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import tillit.access.PersonId;
import tillit.programme.rollout.Rollout;
import tillit.programme.rollout.Room;
import tillit.programme.rollout.Session;

/**
 * Deals people out like cards: what was planned before comes first, then each workplace takes as many places as it may
 * in one session after the other. As few sessions are added as is needed.
 */
final class Deal {

    private final Rollout rollout;
    private final Supplier<UUID> ids;
    private final Board board;
    private final List<Party> parties = new ArrayList<>();
    private final List<List<PersonId>> waiting = new ArrayList<>();

    private Deal(Rollout rollout, Supplier<UUID> ids, int days, int nights) {
        this.rollout = rollout;
        this.ids = ids;
        board = new Board(rollout, sessions(days, nights));
        stay();
        for (int place : inOrder()) out(place);
    }

    /** The deal with the fewest sessions in which everybody has a place, or, when there is none, with the most. */
    static Deal of(Rollout rollout, Supplier<UUID> ids) {
        int days = 0;
        int nights = 0;
        while (true) {
            var deal = new Deal(rollout, ids, days, nights);
            int moreDays = deal.missing(false);
            int moreNights = deal.missing(true);
            boolean grown = deal.added(false) == days && deal.added(true) == nights;
            if ((moreDays == 0 && moreNights == 0) || !grown) return deal;
            days += moreDays;
            nights += moreNights;
        }
    }

    Board board() {
        return board;
    }

    List<Party> parties() {
        return parties;
    }

    /** How many have no place, of those who come by night or by day. */
    int left(boolean night) {
        return IntStream.range(0, waiting.size())
                .filter(place -> rollout.workplaces().get(place).night() == night)
                .map(place -> waiting.get(place).size())
                .sum();
    }

    /** So many sessions more there should at least be. */
    int missing(boolean night) {
        int largest = rollout.terms().rooms().stream().mapToInt(Room::places).max().orElse(1);
        return Math.ceilDiv(left(night), largest);
    }

    private int added(boolean night) {
        var before = ids(rollout.before().sessions());
        return (int)
                board.sessions.stream()
                        .filter(one -> one.time().hours().night() == night)
                        .filter(one -> !before.contains(one.id()))
                        .count();
    }

    private static Set<UUID> ids(List<Session> sessions) {
        var ids = new HashSet<UUID>();
        sessions.forEach(one -> ids.add(one.id()));
        return ids;
    }

    /** What stays, what may stay, and what comes new, in the order of time. */
    private List<Session> sessions(int days, int nights) {
        var diary = new Diary(rollout.terms());
        var all = new ArrayList<>(rollout.fixed());
        all.forEach(diary::add);
        for (var one : rollout.before().sessions())
            if (!rollout.isFixed(one) && mayStay(one, diary)) {
                diary.add(one);
                all.add(one);
            }
        all.addAll(timing(true, diary).find(nights));
        all.addAll(timing(false, diary).find(days));
        return all.stream()
                .sorted(comparing((Session one) -> one.time().from()).thenComparing(Session::id))
                .toList();
    }

    private boolean mayStay(Session one, Diary diary) {
        var terms = rollout.terms();
        return terms.isOpen(one.time().day())
                && terms.hours().contains(one.time().hours())
                && terms.rooms().contains(one.room())
                && diary.isFree(one);
    }

    private Timing timing(boolean night, Diary diary) {
        return new Timing(rollout.terms(), rollout.from(), night, diary, ids);
    }

    /** Everybody goes where they went before, if they still may. */
    private void stay() {
        Map<PersonId, Integer> before = new HashMap<>();
        for (int i = 0; i < board.sessions.size(); i++)
            for (var one : board.sessions.get(i).people()) before.putIfAbsent(one, i);
        for (int place = 0; place < board.workplaces.size(); place++) {
            var bySession = new HashMap<Integer, List<PersonId>>();
            for (var one : board.workplaces.get(place).people())
                bySession
                        .computeIfAbsent(
                                before.getOrDefault(one, Party.NOWHERE), _ -> new ArrayList<>())
                        .add(one);
            waiting.add(new ArrayList<>());
            stay(place, bySession, true);
            stay(place, bySession, false);
        }
    }

    /** First what is fixed: the rest must leave it its places. */
    private void stay(int place, Map<Integer, List<PersonId>> bySession, boolean fixed) {
        bySession.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(it -> isFixed(it.getKey()) == fixed)
                .forEach(it -> stay(place, it.getKey(), it.getValue(), fixed));
    }

    private boolean isFixed(int session) {
        return session != Party.NOWHERE && !board.isOpen(session);
    }

    private void stay(int place, int session, List<PersonId> people, boolean fixed) {
        boolean may = session != Party.NOWHERE && (fixed || board.suits(place, session));
        int many = fixed ? people.size() : may ? board.left(place, session) : 0;
        int staying = Math.clamp(many, 0, people.size());
        if (staying > 0) go(place, session, people.subList(0, staying), session);
        waiting.get(place).addAll(people.subList(staying, people.size()));
    }

    /** By area, and those who are many first: they need most different times. */
    private List<Integer> inOrder() {
        return IntStream.range(0, board.workplaces.size())
                .boxed()
                .sorted(
                        Comparator.comparing((Integer place) -> board.workplaces.get(place).area())
                                .thenComparingInt(place -> -waiting.get(place).size())
                                .thenComparingInt(place -> place))
                .toList();
    }

    private int turn;

    private void out(int place) {
        for (int least = board.together(place); least > 0; least = least / 2) {
            int sessions = board.sessions.size();
            int first = rollout.terms().mixed() ? turn : 0;
            for (int i = 0; i < sessions && !waiting.get(place).isEmpty(); i++)
                take(place, (first + i) % sessions, least);
        }
    }

    private void take(int place, int session, int least) {
        if (!board.suits(place, session)) return;
        var people = waiting.get(place);
        int many = Math.min(people.size(), board.left(place, session));
        if (many < Math.min(least, people.size())) return;
        if (many <= 0) return;
        go(place, session, people.subList(0, many), Party.NOWHERE);
        people.subList(0, many).clear();
        turn = session + 1;
    }

    private void go(int place, int session, List<PersonId> people, int home) {
        var party = new Party(place, people, session, home);
        party.number = parties.size();
        party.pinned = isFixed(session);
        parties.add(party);
        board.add(place, session, people.size());
    }
}
