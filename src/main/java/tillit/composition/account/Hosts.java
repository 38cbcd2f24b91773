package tillit.composition.account;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Yes;
import tillit.composition.grouping.rule.AtLeast;

/**
 * Which of those who can is the host of a table: one at each, and each person as often as the others, as far as the
 * tables allow.
 */
public final class Hosts {

    private static final int NOBODY = -1;

    /** A table at a gathering, with those who can be its host. */
    private record Table(int gathering, int group, List<Integer> able) {}

    private final List<Table> tables = new ArrayList<>();
    private final int[] host;
    private final int[] times;

    Hosts(Placement placement, IntPredicate able) {
        for (int gathering = 0; gathering < placement.gatherings(); gathering++)
            for (int group = 0; group < placement.groups(gathering); group++)
                tables.add(table(placement, gathering, group, able));
        host = new int[tables.size()];
        times = new int[placement.people()];
        Arrays.fill(host, NOBODY);
        for (int table = 0; table < host.length; table++)
            if (!tables.get(table).able.isEmpty()) appoint(table);
        boolean goesOn = true;
        while (goesOn) goesOn = evened();
    }

    /** Where somebody leads, nobody is the host. */
    private static Table table(Placement placement, int gathering, int group, IntPredicate able) {
        var led = !placement.leaders(gathering, group).isEmpty();
        var all = placement.members(gathering, group).stream();
        return new Table(gathering, group, all.filter(one -> !led && able.test(one)).toList());
    }

    /** Whoever has a yes in the column of which there must be somebody at each table. */
    public static Hosts of(Brief brief, Placement placement) {
        var columns =
                brief.rules().stream()
                        .flatMap(rule ->
                                rule instanceof AtLeast host ? Stream.of(host) : Stream.of())
                        .filter(rule -> rule.value().equals("yes"))
                        .map(AtLeast::column)
                        .toList();
        return new Hosts(
                placement,
                person ->
                        columns.stream()
                                .anyMatch(one -> Yes.in(brief.people().member(person).value(one))));
    }

    private void appoint(int table) {
        for (int person : tables.get(table).able)
            if (host[table] == NOBODY || times[person] < times[host[table]]) host[table] = person;
        times[host[table]]++;
    }

    /** Hands a table over along a chain of people, from one who has it more often to one who has it less: is there one? */
    private boolean evened() {
        for (int person = 0; person < times.length; person++)
            if (times[person] > 1 && relieved(person)) return true;
        return false;
    }

    private record Handover(int table, int from, int to) {}

    private boolean relieved(int busy) {
        var came = new Handover[times.length];
        Set<Integer> seen = new HashSet<>(Set.of(busy));
        var queue = new ArrayDeque<>(seen);
        while (!queue.isEmpty()) {
            int person = queue.remove();
            if (times[person] < times[busy] - 1) return handOver(came, person, busy);
            for (var next : from(person))
                if (seen.add(next.to)) {
                    came[next.to] = next;
                    queue.add(next.to);
                }
        }
        return false;
    }

    private List<Handover> from(int person) {
        List<Handover> all = new ArrayList<>();
        for (int table = 0; table < host.length; table++)
            if (host[table] == person)
                for (int other : tables.get(table).able)
                    all.add(new Handover(table, person, other));
        return all;
    }

    private boolean handOver(Handover[] came, int free, int busy) {
        for (int person = free; person != busy; person = came[person].from)
            host[came[person].table] = person;
        times[busy]--;
        times[free]++;
        return true;
    }

    /** Empty when nobody at the table can. */
    public OptionalInt at(int gathering, int group) {
        for (int i = 0; i < host.length; i++)
            if (tables.get(i).gathering == gathering && tables.get(i).group == group)
                return host[i] == NOBODY ? OptionalInt.empty() : OptionalInt.of(host[i]);
        return OptionalInt.empty();
    }
}
