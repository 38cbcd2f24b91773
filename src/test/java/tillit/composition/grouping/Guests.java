package tillit.composition.grouping;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** People written as one says it: {@code "Aino unit=school host=yes"}; several values with a comma. */
public final class Guests {

    private Guests() {}

    public static People people(String... lines) {
        Set<String> columns = new HashSet<>();
        var members = Arrays.stream(lines).map(line -> member(line, columns)).toList();
        return new People(columns, members);
    }

    private static Member member(String line, Set<String> columns) {
        var words = line.split(" ");
        Map<String, List<String>> values = new HashMap<>();
        for (var word : Arrays.copyOfRange(words, 1, words.length)) {
            var parts = word.split("=");
            values.put(parts[0], List.of(parts[1].split(",")));
            columns.add(parts[0]);
        }
        return new Member(words[0], words[0], values);
    }

    /** With a column "absent" for who does not come. */
    public static Frame tables(int gatherings, int groups, int from, int to) {
        return new Frame(
                Form.TABLES,
                gatherings,
                OptionalInt.of(groups),
                new Frame.Size(from, to),
                Optional.empty(),
                Optional.empty(),
                Optional.of("absent"),
                Optional.empty());
    }

    /** The same, led by one each of those with a yes under "pool", each leading one group. */
    public static Frame led(Frame frame) {
        return new Frame(
                frame.form(),
                frame.gatherings(),
                frame.groups(),
                frame.size(),
                frame.within(),
                Optional.of(new Frame.Leading("pool", 1, 1)),
                frame.absent(),
                frame.pinned());
    }

    /** Without leaders: for each gathering the group of each person. */
    public static Placement placement(int groups, int[]... gatherings) {
        List<List<Integer>> nobody =
                IntStream.range(0, groups).mapToObj(_ -> List.<Integer>of()).toList();
        return new Placement(gatherings, Arrays.stream(gatherings).map(_ -> nobody).toList());
    }
}
