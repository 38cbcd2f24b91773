package tillit.composition.account;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tillit.composition.account.Explanation.Reason;
import tillit.composition.account.Explanation.Sitting;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;

/** Follows one person through the gatherings, and remembers whom and what they have met. */
final class Reasons {

    private final Brief brief;
    private final Optional<String> column;
    private final Placement placement;
    private final int person;
    private final Places places;
    private final Map<Rule, List<Breach>> broken;
    private final Set<Integer> met = new HashSet<>();
    private final Set<String> areas = new HashSet<>();

    Reasons(Brief brief, Layout layout, Optional<String> column, Placement placement, int person) {
        this.brief = brief;
        this.column = column;
        this.placement = placement;
        this.person = person;
        places = new Places(brief, layout, placement);
        broken = broken();
        areas.addAll(areas(person));
    }

    List<Sitting> sittings() {
        List<Sitting> all = new ArrayList<>();
        for (int gathering = 0; gathering < placement.gatherings(); gathering++)
            for (int group = 0; group < placement.groups(gathering); group++) {
                if (placement.members(gathering, group).contains(person))
                    all.add(sitting(gathering, group, false));
                if (placement.leaders(gathering, group).contains(person))
                    all.add(sitting(gathering, group, true));
            }
        return all;
    }

    private Sitting sitting(int gathering, int group, boolean leads) {
        var with =
                Stream.of(placement.members(gathering, group), placement.leaders(gathering, group))
                        .flatMap(List::stream)
                        .filter(other -> other != person)
                        .toList();
        var moves = leads ? List.<Offer>of() : places.moves(gathering, person);
        return new Sitting(
                gathering,
                group,
                leads,
                with,
                with.stream().filter(met::add).toList(),
                with.stream().flatMap(other -> areas(other).stream()).filter(areas::add).toList(),
                against(gathering, group),
                elsewhere(moves),
                moves.size(),
                leads ? Optional.empty() : best(gathering, moves));
    }

    private List<String> areas(int other) {
        return column
                .map(brief.people().member(other)::value)
                .filter(area -> !area.isEmpty())
                .stream()
                .toList();
    }

    private List<Rule> against(int gathering, int group) {
        return broken.entrySet().stream()
                .filter(rule ->
                        rule.getValue().stream()
                                .filter(breach -> breach.gathering() == gathering)
                                .anyMatch(breach -> breach.group() == group))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Judged among those who ever sit with this person; where nobody else is, nothing is said. */
    private Map<Rule, List<Breach>> broken() {
        var here = Cut.of(placement, company());
        Map<Rule, List<Breach>> all = new LinkedHashMap<>();
        for (var rule : brief.rules())
            if (rule.strength() != Strength.OFF)
                all.put(
                        rule,
                        rule.breaches(brief, here).stream()
                                .filter(breach -> breach.people().contains(person))
                                .toList());
        return all;
    }

    private Set<Integer> company() {
        Set<Integer> all = new HashSet<>();
        for (int gathering = 0; gathering < placement.gatherings(); gathering++)
            for (int group = 0; group < placement.groups(gathering); group++)
                if (isAt(gathering, group)) {
                    all.addAll(placement.members(gathering, group));
                    all.addAll(placement.leaders(gathering, group));
                }
        return all;
    }

    private boolean isAt(int gathering, int group) {
        return placement.group(gathering, person) == group
                || placement.leaders(gathering, group).contains(person);
    }

    private List<Reason> elsewhere(List<Offer> moves) {
        Map<Rule, Integer> groups = new LinkedHashMap<>();
        for (var move : moves)
            for (var rule : places.against(move.shift())) groups.merge(rule, 1, Integer::sum);
        return groups.entrySet().stream()
                .map(rule -> new Reason(rule.getKey(), rule.getValue()))
                .sorted(comparingInt(Reason::groups).reversed())
                .toList();
    }

    private Optional<Offer> best(int gathering, List<Offer> moves) {
        return Stream.of(moves, places.swaps(gathering, person))
                .flatMap(List::stream)
                .min(Offer::compareTo);
    }
}
