package tillit.composition.sheets;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tillit.composition.account.Hosts;
import tillit.composition.account.Known;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Placement;
import tillit.composition.sheets.Guest.Place;
import tillit.composition.sheets.Table.Seated;

/** A placement as people read it: by name, and by table. */
public final class Seats {

    private final Brief brief;
    private final Placement placement;
    private final List<String> columns;
    private final Hosts hosts;
    private final Comparator<String> byName;

    /** {@code language} decides the order of names: ö comes last in Swedish. */
    public Seats(Brief brief, Placement placement, Locale language) {
        this.brief = brief;
        this.placement = placement;
        columns = Known.columns(brief);
        hosts = Hosts.of(brief, placement);
        byName = Collator.getInstance(language)::compare;
    }

    public int gatherings() {
        return placement.gatherings();
    }

    /** The columns that say where people come from. */
    public List<String> columns() {
        return columns;
    }

    /** Everybody who comes to any gathering, by name. */
    public List<Guest> guests() {
        var leads = IntStream.range(0, gatherings()).mapToObj(this::leads).toList();
        return IntStream.range(0, brief.people().size())
                .mapToObj(person -> guest(person, leads))
                .filter(Guest::comes)
                .sorted(comparing(Guest::name, byName))
                .toList();
    }

    private Guest guest(int person, List<List<List<Integer>>> leads) {
        var places =
                IntStream.range(0, gatherings())
                        .mapToObj(gathering ->
                                new Place(
                                        placement.group(gathering, person) + 1,
                                        leads.get(gathering).get(person)))
                        .toList();
        var member = brief.people().member(person);
        return new Guest(member.id(), member.name(), Known.of(member), places);
    }

    /** For each person the groups that they lead, from 1. */
    private List<List<Integer>> leads(int gathering) {
        List<List<Integer>> leads =
                Stream.<List<Integer>>generate(ArrayList::new)
                        .limit(brief.people().size())
                        .toList();
        for (int group = 0; group < placement.groups(gathering); group++)
            for (int leader : placement.leaders(gathering, group)) leads.get(leader).add(group + 1);
        return leads;
    }

    /** All groups of a gathering, which counts from 1. */
    public List<Table> tables(int gathering) {
        var members = members(gathering - 1);
        return IntStream.range(0, placement.groups(gathering - 1))
                .mapToObj(group -> table(gathering, group, members.get(group)))
                .filter(table -> !table.people().isEmpty())
                .toList();
    }

    private List<List<Integer>> members(int gathering) {
        List<List<Integer>> all =
                Stream.<List<Integer>>generate(ArrayList::new)
                        .limit(placement.groups(gathering))
                        .toList();
        for (int person = 0; person < brief.people().size(); person++) {
            int group = placement.group(gathering, person);
            if (group != Placement.NOWHERE) all.get(group).add(person);
        }
        return all;
    }

    private Table table(int gathering, int group, List<Integer> members) {
        var leaders = placement.leaders(gathering - 1, group);
        var hosting = hosts.at(gathering - 1, group).stream().boxed().toList();
        var first = Stream.concat(leaders.stream(), hosting.stream()).map(who -> seated(who, true));
        var others =
                members.stream()
                        .filter(person -> !hosting.contains(person))
                        .map(person -> seated(person, false))
                        .sorted(comparing(Seated::name, byName));
        return new Table(
                gathering, group + 1, kind(members), Stream.concat(first, others).toList());
    }

    private Seated seated(int person, boolean hosts) {
        var member = brief.people().member(person);
        return new Seated(member.name(), Known.of(member), hosts);
    }

    /** The column that groups are within. */
    public Optional<String> within() {
        return brief.frame().within();
    }

    private String kind(List<Integer> members) {
        return brief.frame()
                .within()
                .filter(_ -> !members.isEmpty())
                .map(column -> brief.people().member(members.getFirst()).value(column))
                .orElse("");
    }
}
