package tillit.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Frame;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.People;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.rule.Apart;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.Free;
import tillit.composition.grouping.rule.InCommon;
import tillit.composition.grouping.rule.NotAgain;
import tillit.composition.grouping.rule.NotInLine;
import tillit.composition.grouping.rule.Together;

/** Managers on three levels as in Ekhamn, who want circles of which much is asked at once; by chance, for a seed. */
public final class MadeUpManagers {

    private static final int PEOPLE = 405;
    private static final int CIRCLES = 45;
    private static final int POOL = 60;
    private static final int ROUNDS = 2;

    private static final List<String> HOURS =
            Stream.of("mon", "tue", "wed", "thu", "fri")
                    .flatMap(day -> Stream.of(day + "-am", day + "-pm"))
                    .toList();

    private final Random chance;

    private MadeUpManagers(long seed) {
        chance = new Random(seed);
    }

    /** 405 people in 45 circles of 8 to 10 of one level, with two leaders each who lead at most two. */
    public static Brief brief(long seed) {
        var frame =
                new Frame(
                        Form.CIRCLES,
                        1,
                        OptionalInt.of(CIRCLES),
                        new Frame.Size(8, 10),
                        Optional.of("level"),
                        Optional.of(new Frame.Leading("pool", 2, 2)),
                        Optional.empty(),
                        Optional.empty());
        return new Brief(new MadeUpManagers(seed).people(seed), frame, rules());
    }

    private static List<Rule> rules() {
        return List.of(
                new Different("unit", Strength.MUST),
                new NotInLine("manager", Strength.MUST),
                new NotAgain("earlier", Strength.MUST),
                new InCommon("languages", Strength.MUST),
                new Free("cannot", HOURS, Strength.MUST),
                new Apart("apart", Strength.MUST),
                new Different("area", Strength.VERY_GLADLY),
                new Together("newness", Strength.GLADLY));
    }

    private People people(long seed) {
        var known = new MadeUpPeople(seed, PEOPLE, 5).levels(36, 99, 270).all();
        var columns = new HashSet<>(known.columns());
        columns.addAll(List.of("earlier", "languages", "cannot", "apart", "newness", "pool"));
        List<Map<String, List<String>>> values = new ArrayList<>();
        for (var member : known.members()) values.add(new HashMap<>(member.values()));
        for (int round = 1; round <= ROUNDS; round++) meet(values, "round" + round + "-");
        for (int person : drawn().subList(0, POOL)) values.get(person).put("pool", List.of("yes"));
        for (var of : values) more(of);
        return new People(
                columns,
                IntStream.range(0, PEOPLE)
                        .mapToObj(i -> new Member("p" + i, "Person " + i, values.get(i)))
                        .toList());
    }

    /** The numbers of all people, in an order of chance. */
    private List<Integer> drawn() {
        var all = new ArrayList<>(IntStream.range(0, PEOPLE).boxed().toList());
        Collections.shuffle(all, chance);
        return all;
    }

    /** As a round before this one, in which nothing was asked. */
    private void meet(List<Map<String, List<String>>> values, String label) {
        var row = drawn();
        for (int i = 0; i < PEOPLE; i++)
            values.get(row.get(i))
                    .computeIfAbsent("earlier", _ -> new ArrayList<>())
                    .add(label + i % CIRCLES);
    }

    private void more(Map<String, List<String>> values) {
        boolean many = List.of("3").equals(values.get("level"));
        values.put("languages", languages(many ? 0 : 3));
        values.put("newness", List.of(chance.nextInt(3) == 0 ? "new" : "old"));
        values.put("cannot", HOURS.stream().filter(_ -> chance.nextInt(4) == 0).toList());
        if (chance.nextInt(10) == 0) values.put("apart", List.of("p" + chance.nextInt(PEOPLE)));
    }

    /** Most have Swedish only. Three of a hundred lack it, and need others who have Danish or Finnish too. */
    private List<String> languages(int least) {
        int of = least + chance.nextInt(100 - least);
        if (of < 2) return List.of("da");
        if (of < 3) return List.of("fi");
        if (of < 13) return List.of("sv", "da");
        if (of < 23) return List.of("sv", "fi");
        return of < 40 ? List.of("sv", "en") : List.of("sv");
    }
}
