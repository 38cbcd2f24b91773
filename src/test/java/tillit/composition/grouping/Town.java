package tillit.composition.grouping;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * People of Ekhamn to be put together, a line each: {@code Aino unit=Björken languages=sv;fi}. Who sits where is
 * written the same way: {@code Aino Sara | Göran *Birgitta}, with a star for who leads.
 */
public record Town(People people, Frame frame) {

    public static Town of(String lines) {
        Set<String> columns = new HashSet<>();
        var members = lines.strip().lines().map(line -> member(line, columns)).toList();
        var frame =
                new Frame(
                        Form.TABLES,
                        1,
                        OptionalInt.empty(),
                        new Frame.Size(2, 3),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new Town(new People(columns, members), frame);
    }

    private static Member member(String line, Set<String> columns) {
        var words = line.strip().split(" +");
        Map<String, List<String>> values = new HashMap<>();
        Arrays.stream(words)
                .skip(1)
                .map(word -> word.split("="))
                .forEach(cell -> {
                    columns.add(cell[0]);
                    values.put(cell[0], List.of(cell[1].split(";")));
                });
        return new Member(words[0], words[0], values);
    }

    /** At each gathering so many groups of from–to people. */
    public Town at(int gatherings, int groups, int from, int to) {
        var size = new Frame.Size(from, to);
        return with(
                new Frame(
                        frame.form(),
                        gatherings,
                        OptionalInt.of(groups),
                        size,
                        frame.within(),
                        frame.leading(),
                        frame.absent(),
                        frame.pinned()));
    }

    /** As {@code within}, {@code absent} and {@code pinned} say, when there are such columns. */
    public Town asWritten() {
        return with(
                new Frame(
                        frame.form(),
                        frame.gatherings(),
                        frame.groups(),
                        frame.size(),
                        column("within"),
                        frame.leading(),
                        column("absent"),
                        column("pinned")));
    }

    private Optional<String> column(String name) {
        return Optional.of(name).filter(people::has);
    }

    /** Whoever has something in the column {@code leads} leads at most so many groups. */
    public Town led(Form form, int number, int atMost) {
        return with(
                new Frame(
                        form,
                        frame.gatherings(),
                        frame.groups(),
                        frame.size(),
                        frame.within(),
                        Optional.of(new Frame.Leading("leads", number, atMost)),
                        frame.absent(),
                        frame.pinned()));
    }

    private Town with(Frame other) {
        return new Town(people, other);
    }

    public Brief by(Rule... rules) {
        return new Brief(people, frame, List.of(rules));
    }

    /** One text for each gathering. */
    public Placement seated(String... gatherings) {
        var groups = new int[gatherings.length][people.size()];
        List<List<List<Integer>>> leaders = new ArrayList<>();
        for (int gathering = 0; gathering < gatherings.length; gathering++) {
            Arrays.fill(groups[gathering], Placement.NOWHERE);
            leaders.add(seat(gatherings[gathering].split("\\|"), groups[gathering]));
        }
        return new Placement(groups, leaders);
    }

    private List<List<Integer>> seat(String[] tables, int[] groups) {
        List<List<Integer>> leaders = new ArrayList<>();
        for (int group = 0; group < tables.length; group++) {
            List<Integer> leading = new ArrayList<>();
            for (var name : tables[group].strip().split(" +"))
                if (name.startsWith("*")) leading.add(number(name.substring(1)));
                else groups[number(name)] = group;
            leaders.add(leading);
        }
        return leaders;
    }

    public int number(String name) {
        return people.numberOf(name).orElseThrow();
    }

    /** What the judge finds: the names of each breach, and its cost when it is not 1. */
    public List<String> broken(Rule rule, String... gatherings) {
        return rule.breaches(by(rule), seated(gatherings)).stream().map(this::said).toList();
    }

    private String said(Breach breach) {
        var names = names(breach.people());
        return breach.cost() == 1 ? names : (names + " " + breach.cost()).strip();
    }

    public long atLeast(Rule rule) {
        return rule.atLeast(by(rule), Layout.of(by(rule)));
    }

    /** The reason and its numbers in one text: {@code different [3, Björken, 2]}. */
    public List<String> impossible(Rule... rules) {
        var brief = by(rules);
        return Foresight.of(brief, Layout.of(brief)).impossible().stream()
                .map(one -> one.reason() + " " + one.numbers())
                .toList();
    }

    public String names(List<Integer> numbers) {
        return numbers.stream().map(person -> people.member(person).name()).collect(joining(" "));
    }
}
