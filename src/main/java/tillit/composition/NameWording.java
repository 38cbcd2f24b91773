package tillit.composition;

import java.util.List;
import tillit.composition.grouping.Brief;

/** Names in a row: "Aino, Göran and Sara". */
record NameWording(Words words, Brief brief) {

    /** More than this are counted instead. */
    private static final int SHOWN = 8;

    String of(List<Integer> people) {
        var names = people.stream().distinct().map(this::of).toList();
        if (names.size() < 2) return String.join("", names);
        if (names.size() > SHOWN)
            return words.of(
                    "grouping.names.more",
                    String.join(", ", names.subList(0, SHOWN - 1)),
                    names.size() - SHOWN + 1);
        return words.of(
                "grouping.names",
                String.join(", ", names.subList(0, names.size() - 1)),
                names.getLast());
    }

    String of(int person) {
        return brief.people().member(person).name();
    }
}
