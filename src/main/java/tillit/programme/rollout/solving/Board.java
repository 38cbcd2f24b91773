package tillit.programme.rollout.solving;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import tillit.programme.rollout.Rollout;
import tillit.programme.rollout.Session;
import tillit.programme.rollout.Workplace;

/** How many of which workplace are in which session, by numbers, and by how much that is too many. */
final class Board {

    final Rollout rollout;
    final List<Session> sessions;
    final List<Workplace> workplaces;

    /** By session: the moments at which it goes on and another begins, or it itself. */
    private final int[][] moments;

    private final int[] most;
    private final int[] together;
    private final int[] load;
    private final int[][] in;
    private final int[][] away;
    private long over;

    /** @param sessions without people; those come with {@link #add} */
    Board(Rollout rollout, List<Session> sessions) {
        this.rollout = rollout;
        this.sessions = sessions;
        workplaces = rollout.workplaces();
        var begins = sessions.stream().map(one -> one.time().from()).distinct().sorted().toList();
        moments = sessions.stream().map(one -> on(one, begins)).toArray(int[][]::new);
        var terms = rollout.terms();
        most = each(place -> terms.most(place.people().size()));
        together = each(place -> terms.together(place.people().size()));
        load = new int[sessions.size()];
        in = new int[sessions.size()][workplaces.size()];
        away = new int[begins.size()][workplaces.size()];
    }

    private static int[] on(Session one, List<LocalDateTime> begins) {
        int first = begins.indexOf(one.time().from());
        return IntStream.range(first, begins.size())
                .takeWhile(moment -> one.time().isOnAt(begins.get(moment)))
                .toArray();
    }

    private int[] each(ToIntFunction<Workplace> number) {
        return workplaces.stream().mapToInt(number).toArray();
    }

    boolean isOpen(int session) {
        return !rollout.isFixed(sessions.get(session));
    }

    boolean suits(int workplace, int session) {
        return isOpen(session)
                && sessions.get(session).time().hours().night()
                        == workplaces.get(workplace).night();
    }

    /** So many more of a workplace may go there. */
    int left(int workplace, int session) {
        int left =
                Math.min(
                        sessions.get(session).room().places() - load[session],
                        together[workplace] - in[session][workplace]);
        for (int moment : moments[session])
            left = Math.min(left, most[workplace] - away[moment][workplace]);
        return left;
    }

    /** So many go together in the best case. */
    int together(int workplace) {
        return together[workplace];
    }

    int load(int session) {
        return load[session];
    }

    void add(int workplace, int session, int people) {
        over -= over(workplace, session);
        load[session] += people;
        in[session][workplace] += people;
        for (int moment : moments[session]) away[moment][workplace] += people;
        over += over(workplace, session);
    }

    /** By how many people the hard rules are broken. */
    long over() {
        return over;
    }

    private long over(int workplace, int session) {
        if (!isOpen(session)) return 0;
        long sum =
                Math.max(0L, load[session] - sessions.get(session).room().places())
                        + Math.max(0L, in[session][workplace] - together[workplace]);
        for (int moment : moments[session])
            sum += Math.max(0L, away[moment][workplace] - most[workplace]);
        return sum;
    }

    void clear() {
        Arrays.fill(load, 0);
        for (int[] row : in) Arrays.fill(row, 0);
        for (int[] row : away) Arrays.fill(row, 0);
        over = 0;
    }
}
