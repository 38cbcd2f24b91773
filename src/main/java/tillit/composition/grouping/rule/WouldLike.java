package tillit.composition.grouping.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Pairs;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Seat;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Tally;

/**
 * People sit with whom they would like to, at one gathering at least; each wish that is not met costs one.
 *
 * @param column with the ids of those somebody would like to sit with
 */
public record WouldLike(String column, Strength strength) implements Rule {

    /** A wish not met stands at the first table of whoever has it; at no group when they sit nowhere. */
    @Override
    public List<Breach> breaches(Brief brief, Placement placement) {
        var tables = byPerson(placement);
        List<Breach> found = new ArrayList<>();
        for (var wish : new Wishes(brief, column).all()) {
            var theirs = tables.getOrDefault(wish.by(), List.of());
            if (theirs.stream().noneMatch(table -> table.everybody().contains(wish.with())))
                found.add(unmet(wish, theirs));
        }
        return found;
    }

    private static Map<Integer, List<Table>> byPerson(Placement placement) {
        Map<Integer, List<Table>> tables = new HashMap<>();
        for (var table : Table.all(placement))
            for (int person : table.everybody())
                tables.computeIfAbsent(person, _ -> new ArrayList<>()).add(table);
        return tables;
    }

    private static Breach unmet(Wishes.Wish wish, List<Table> theirs) {
        var people = List.of(wish.by(), wish.with());
        return theirs.isEmpty()
                ? new Breach(0, Placement.NOWHERE, people, 1)
                : theirs.getFirst().breach(people, 1);
    }

    /** The wish itself, wherever the table is at which it stands. */
    @Override
    public Breach identity(Breach breach) {
        return new Breach(0, Placement.NOWHERE, breach.people(), breach.cost());
    }

    /** Who would sit together if it went by wishes alone. */
    public Pairs wished(Brief brief) {
        var pairs = new Pairs(brief.people().size());
        new Wishes(brief, column).all().forEach(wish -> pairs.add(wish.by(), wish.with()));
        return pairs;
    }

    @Override
    public Tally tally(Brief brief, Layout layout) {
        var wishes = new Wishes(brief, column);
        var tables = new Tables(layout);
        return new Tally() {
            private final int[] met = new int[wishes.size()];
            private long cost = wishes.size();

            @Override
            public void sit(Seat seat, int group) {
                int table = tables.number(seat, group);
                for (int i = tables.size(table) - 1; i >= 0; i--) {
                    meet(wishes.number(seat.person(), tables.person(table, i)));
                    meet(wishes.number(tables.person(table, i), seat.person()));
                }
                tables.add(seat, group);
            }

            @Override
            public void rise(Seat seat, int group) {
                tables.remove(seat, group);
                int table = tables.number(seat, group);
                for (int i = tables.size(table) - 1; i >= 0; i--) {
                    part(wishes.number(seat.person(), tables.person(table, i)));
                    part(wishes.number(tables.person(table, i), seat.person()));
                }
            }

            private void meet(int wish) {
                if (wish >= 0 && met[wish]++ == 0) cost--;
            }

            private void part(int wish) {
                if (wish >= 0 && --met[wish] == 0) cost++;
            }

            @Override
            public long cost() {
                return cost;
            }
        };
    }

    /** Wishes that nobody can meet, and for each person those that are more than all seats beside them. */
    @Override
    public long atLeast(Brief brief, Layout layout) {
        return new UnmetWishes(brief, layout).atLeast(new Wishes(brief, column).all());
    }

    @Override
    public List<Impossible> impossible(Brief brief, Layout layout) {
        long all = whole(brief, layout);
        long unmet = atLeast(brief, layout);
        return unmet == 0
                ? List.of()
                : List.of(
                        new Impossible(
                                "would-like", List.of(all, all - unmet), List.of(), List.of(this)));
    }

    @Override
    public long whole(Brief brief, Layout layout) {
        return new Wishes(brief, column).size();
    }
}
