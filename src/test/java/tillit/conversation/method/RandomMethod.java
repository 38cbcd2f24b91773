package tillit.conversation.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes small methods that nobody would hold, but that the format allows. */
final class RandomMethod {

    private static final List<String> ROLES = List.of("case-owner", "partner");

    private final RandomGenerator random;
    private final boolean open;
    private final int count;
    private final SmallMethod method;
    private final List<String> given = new ArrayList<>();
    private final List<String> readable = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> votable = new ArrayList<>();
    private boolean tablesSet;

    private RandomMethod(RandomGenerator random) {
        this.random = random;
        this.open = random.nextBoolean();
        this.count = random.nextInt(3, 8);
        this.method = open ? SmallMethod.open() : SmallMethod.sealed();
    }

    static Method from(RandomGenerator random) {
        return new RandomMethod(random).make();
    }

    private Method make() {
        for (int i = 1; i <= count; i++) step(i);
        return method.roles(given.toArray(String[]::new)).method();
    }

    private void step(int place) {
        var kind = kind();
        var lines = new ArrayList<String>();
        lines.add("kind: " + kind);
        lines.addAll(ownKeys(kind));
        gives().ifPresent(role -> lines.add("gives: " + role));
        tablesSet |= kind.equals("tables");
        sometimes(act()).ifPresent(act -> lines.add("act: " + act));
        var see = sometimes(see());
        see.ifPresent(who -> lines.add("see: " + who));
        var isOwn = see.map("author"::equals).orElse(kind.equals("write"));
        sometimes(reveal(place, isOwn)).ifPresent(reveal -> lines.add("reveal: " + reveal));
        sometimes(pick(List.of("nothing", "chest", "owner", "next")))
                .ifPresent(keep -> lines.add("keep: " + keep));
        method.step("s" + place, lines.toArray(String[]::new));
        remember("s" + place, kind, isOwn);
    }

    private String kind() {
        var kind =
                pick(
                        List.of(
                                "pause",
                                "round",
                                "write",
                                "gather",
                                "gather",
                                "words",
                                "vote",
                                "talk",
                                "draw",
                                "review",
                                "choose",
                                "tables",
                                "scale",
                                "follow-up"));
        return switch (kind) {
            case "words" -> open ? kind : "gather";
            case "vote" -> votable.isEmpty() ? "gather" : kind;
            case "review" -> words.isEmpty() ? "gather" : kind;
            case "choose" -> readable.isEmpty() ? "gather" : kind;
            default -> kind;
        };
    }

    private List<String> ownKeys(String kind) {
        return switch (kind) {
            case "vote" ->
                    List.of("reads: [" + pick(votable) + "]", "votes: " + random.nextInt(1, 4));
            case "review" -> List.of("reads: [" + pick(words) + "]");
            case "choose" -> List.of("reads: [" + pick(readable) + "]");
            case "tables" -> List.of("size: 2-3", "at-most: 2");
            case "scale" ->
                    List.of(
                            "from: 1",
                            "to: 4",
                            "low: " + SmallMethod.TEXT,
                            "high: " + SmallMethod.TEXT);
            case "words" -> List.of("each: 2");
            default -> List.of();
        };
    }

    private Optional<String> gives() {
        var role = sometimes(pick(ROLES));
        role.filter(it -> !given.contains(it)).ifPresent(given::add);
        return role;
    }

    private String act() {
        var people = new ArrayList<>(List.of("everyone", "leaders", "returning"));
        given.forEach(role -> people.addAll(List.of(role, "everyone except " + role)));
        return pick(people);
    }

    private String see() {
        var people = new ArrayList<>(List.of("everyone", "leaders", "author"));
        given.forEach(role -> people.addAll(List.of(role, "everyone except " + role)));
        if (tablesSet) people.addAll(List.of("table", "table, leaders"));
        return pick(people);
    }

    private String reveal(int place, boolean isOwn) {
        var later = IntStream.rangeClosed(place + 1, count).mapToObj(it -> "s" + it);
        return pick(
                Stream.concat(Stream.of("at-once", "when-all"), isOwn ? Stream.of() : later)
                        .toList());
    }

    private void remember(String id, String kind, boolean isOwn) {
        if (List.of("pause", "round", "talk", "review").contains(kind)) return;
        readable.add(id);
        if (List.of("vote", "scale").contains(kind)) return;
        words.add(id);
        if (!isOwn) votable.add(id);
    }

    private Optional<String> sometimes(String value) {
        return random.nextInt(5) < 2 ? Optional.of(value) : Optional.empty();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
