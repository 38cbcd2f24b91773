package tillit.composition.grouping;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import tillit.composition.grouping.rule.Apart;
import tillit.composition.grouping.rule.AtLeast;
import tillit.composition.grouping.rule.AtMost;
import tillit.composition.grouping.rule.BothSaidYes;
import tillit.composition.grouping.rule.Capacity;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.Free;
import tillit.composition.grouping.rule.InCommon;
import tillit.composition.grouping.rule.NeverTwice;
import tillit.composition.grouping.rule.NewAcross;
import tillit.composition.grouping.rule.NotAgain;
import tillit.composition.grouping.rule.NotInLine;
import tillit.composition.grouping.rule.SeatedAt;
import tillit.composition.grouping.rule.Together;
import tillit.composition.grouping.rule.WouldLike;

/** Any people, with anything in any column, and any frame: the same for the same seed. */
public final class AnyBrief {

    private static final Set<String> COLUMNS =
            Set.of(
                    "unit manager apart earlier languages cannot host wishes yes mentees level away pool pin"
                            .split(" "));

    private static final List<String> PINS = List.of("1", "2", "1:1", "1:2", "3");

    private final Random chance;
    private final Random pins;
    private final int size;
    private boolean pinning;
    private boolean leavingOut;

    public AnyBrief(long seed, int size) {
        chance = new Random(seed);
        pins = new Random(-seed);
        this.size = size;
    }

    /** Some are to be pinned, also to groups that there are not. */
    public AnyBrief pinning() {
        pinning = pins.nextInt(4) == 0;
        return this;
    }

    /** How many groups there are is to be left to the sizes. */
    public AnyBrief leavingOutTheNumber() {
        leavingOut = true;
        return this;
    }

    /** Every rule there is, all as strong. */
    public static List<Rule> rules(Strength strength) {
        return List.of(
                new Different("unit", strength),
                new Together("unit", strength),
                new NotInLine("manager", strength),
                new Apart("apart", strength),
                new NotAgain("earlier", strength),
                new NeverTwice(Optional.empty(), strength),
                new NeverTwice(Optional.of("earlier"), strength),
                new InCommon("languages", strength),
                new Free("cannot", List.of("mon", "tue", "wed"), strength),
                new AtLeast("host", "yes", 1, strength),
                new AtLeast("unit", "a", 2, strength),
                new AtMost("host", "yes", 1, strength),
                new SeatedAt("host", "yes", List.of(0), strength),
                new WouldLike("wishes", strength),
                new BothSaidYes("yes", strength),
                new NewAcross("unit", strength),
                new Capacity("mentees", strength));
    }

    /** With so many gatherings and groups of any size that holds all, led by so many. */
    public Brief brief(int gatherings, int groups, int leaders, List<Rule> rules) {
        boolean uneven = chance.nextInt(3) == 0;
        int from = Math.max(1, (size - (uneven ? gatherings : 0)) / groups - chance.nextInt(2));
        var sizes = new Frame.Size(from, Math.ceilDiv(size, groups) + chance.nextInt(2));
        var frame =
                new Frame(
                        chance.nextInt(4) == 0 ? Form.MENTORS : Form.TABLES,
                        gatherings,
                        leavingOut ? OptionalInt.empty() : OptionalInt.of(groups),
                        sizes,
                        Optional.of("level").filter(_ -> chance.nextInt(4) == 0),
                        Optional.of(new Frame.Leading("pool", leaders, 2)).filter(_ -> leaders > 0),
                        Optional.of("away").filter(_ -> uneven),
                        Optional.of("pin").filter(_ -> pinning));
        return new Brief(new People(COLUMNS, members()), frame, rules);
    }

    private List<Member> members() {
        return IntStream.range(0, size).mapToObj(this::member).toList();
    }

    private Member member(int person) {
        Map<String, List<String>> values = new HashMap<>();
        put(values, "unit", some(1, "a b c d".split(" ")));
        put(values, "level", List.of(chance.nextBoolean() ? "1" : "2"));
        put(values, "languages", some(2, "sv da en fi".split(" ")));
        put(values, "cannot", some(3, "mon tue wed".split(" ")));
        put(values, "earlier", some(1, "x y z u v w".split(" ")));
        put(values, "host", some(1, "yes no".split(" ")));
        put(values, "pool", some(1, "yes no".split(" ")));
        if (pins.nextInt(6) == 0) values.put("pin", List.of(PINS.get(pins.nextInt(PINS.size()))));
        put(values, "mentees", some(1, "0 1 2 3".split(" ")));
        put(values, "away", chance.nextInt(5) == 0 ? List.of("1") : List.of());
        for (var column : List.of("manager", "apart", "wishes"))
            put(values, column, chance.nextInt(3) == 0 ? some(2, ids()) : List.of());
        put(values, "yes", some(size, ids()));
        return new Member("p" + person, "Person " + person, values);
    }

    private String[] ids() {
        return IntStream.range(0, size).mapToObj(i -> "p" + i).collect(joining(" ")).split(" ");
    }

    private static void put(Map<String, List<String>> values, String column, List<String> cell) {
        if (!cell.isEmpty()) values.put(column, cell);
    }

    private List<String> some(int atMost, String... all) {
        List<String> chosen = new ArrayList<>();
        for (int i = chance.nextInt(atMost + 1); i > 0; i--)
            chosen.add(all[chance.nextInt(all.length)]);
        return chosen.stream().distinct().toList();
    }
}
