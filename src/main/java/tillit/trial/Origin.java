package tillit.trial;

import java.util.List;

/** Where a name comes from, and how many of a thousand readers of each language have such a name. */
record Origin(int swedish, int danish, int english, List<String> first, List<String> last) {

    static List<Origin> all() {
        return Words.lines("origins.txt").stream().map(Origin::of).toList();
    }

    private static Origin of(String line) {
        var column = Words.in(line);
        var lists = Words.paragraphs("names/" + column.get(0) + ".txt");
        return new Origin(
                Integer.parseInt(column.get(1)),
                Integer.parseInt(column.get(2)),
                Integer.parseInt(column.get(3)),
                Words.in(lists.get(0)),
                Words.in(lists.get(1)));
    }

    /** First and last name are drawn each by itself, so that the two together are nobody's. */
    String name(Lot lot) {
        return lot.of(first) + " " + lot.of(last);
    }

    int share(String language) {
        return switch (language) {
            case "sv" -> swedish;
            case "da" -> danish;
            default -> english;
        };
    }
}
