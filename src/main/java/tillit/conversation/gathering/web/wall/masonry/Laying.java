package tillit.conversation.gathering.web.wall.masonry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import tillit.conversation.wall.Brick;

/** One wall becomes the next. */
final class Laying {

    /** So many words in a row that find no room mean that there is none. */
    private static final int TRIES = 12;

    private static final Comparator<Laid> LARGEST =
            Comparator.comparingInt(Laid::count).reversed().thenComparingInt(Laid::number);

    private final Masonry before;
    private final List<Brick> bricks;
    private final Sizes sizes;
    private final Map<String, Brick> wanted = new HashMap<>();
    private final SequencedMap<String, Laid> laid = new LinkedHashMap<>();
    private final Map<String, Laid> away;
    private int numbers;

    Laying(Masonry before, List<Brick> bricks) {
        this.before = before;
        this.bricks = bricks;
        this.sizes = before.sizes().with(bricks);
        this.away = new HashMap<>(before.away());
        this.numbers = before.numbers();
        for (var brick : bricks) wanted.put(brick.key(), brick);
        for (var word : before.laid())
            (wanted.containsKey(word.key()) ? laid : away).put(word.key(), word);
    }

    Masonry done() {
        var stood = List.copyOf(laid.values());
        stood.stream()
                .filter(word -> !grows(word))
                .forEach(word -> laid.put(word.key(), renewed(word)));
        stood.stream().filter(this::grows).map(this::renewed).sorted(LARGEST).forEach(this::grow);
        layWhoComeBack();
        layTheRest();
        return new Masonry(
                laid.values().stream().sorted(Comparator.comparingInt(Laid::number)).toList(),
                Map.copyOf(away),
                mostWaiting(),
                sizes,
                numbers);
    }

    private boolean grows(Laid word) {
        var box = renewed(word).box();
        return box.width() > word.box().width() || box.height() > word.box().height();
    }

    /** The word as it is now, round the middle where it stands. */
    private Laid renewed(Laid word) {
        var brick = wanted.get(word.key());
        if (brick == null) return word;
        var label = Type.label(brick.label());
        int size = sizes.of(brick);
        var box = Type.box(label, size).at(word.box().x(), word.box().y());
        return new Laid(word.number(), word.key(), label, brick.count(), size, box);
    }

    /** It moves a little if that is enough; else what is in its way moves, unless that is larger. */
    private void grow(Laid word) {
        var before = laid.remove(word.key());
        if (before == null) return;
        int growth = word.box().width() - before.box().width();
        var near = Spots.nearest(word.box(), growth / 2, isFree());
        if (near.isPresent()) laid.put(word.key(), word.at(near.get()));
        else if (inTheWay(word.box().onWall()).stream()
                .allMatch(other -> other.size() < word.size()))
            makeRoom(word.at(word.box().onWall()));
        else lay(word);
    }

    private void makeRoom(Laid word) {
        var others = inTheWay(word.box());
        others.forEach(other -> laid.remove(other.key()));
        put(word);
        others.stream().sorted(LARGEST).forEach(this::lay);
    }

    private void put(Laid word) {
        laid.put(word.key(), word);
        numbers = Math.max(numbers, word.number() + 1);
    }

    private List<Laid> inTheWay(Box box) {
        return laid.values().stream().filter(other -> other.box().meets(box)).toList();
    }

    private void layWhoComeBack() {
        var back = away.values().stream().filter(word -> wanted.containsKey(word.key())).toList();
        for (var word : back) {
            away.remove(word.key());
            var now = renewed(word);
            if (!lay(now)) displace(now);
        }
    }

    private int mostWaiting() {
        return bricks.stream()
                .filter(brick -> !laid.containsKey(brick.key()))
                .mapToInt(Brick::count)
                .max()
                .orElse(0);
    }

    /** New ones from the middle outwards. The place of a word that is hidden is kept a while: it may be shown again. */
    private void layTheRest() {
        var rest = new ArrayList<>(bricks);
        rest.removeIf(brick -> laid.containsKey(brick.key()));
        if (sizes.equals(before.sizes())) rest.removeIf(brick -> !before.isHeard(brick));
        rest.sort(Comparator.comparingInt(Brick::count).reversed());
        int failed = 0;
        for (var brick : rest)
            if (failed < TRIES && !lay(fresh(brick)) && !displace(fresh(brick))) failed++;
    }

    private Laid fresh(Brick brick) {
        var label = Type.label(brick.label());
        int size = sizes.of(brick);
        return new Laid(numbers, brick.key(), label, brick.count(), size, Type.box(label, size));
    }

    private boolean lay(Laid word) {
        var place = Spots.nearest(word.box(), isFree());
        place.map(word::at).ifPresent(this::put);
        return place.isPresent();
    }

    /** Words that are at most half as frequent give their places, and stay where there is another. */
    private boolean displace(Laid word) {
        var place = Spots.nearest(word.box(), isFree(other -> 2 * other.count() > word.count()));
        place.map(word::at).ifPresent(this::makeRoom);
        return place.isPresent();
    }

    private Predicate<Box> isFree() {
        return isFree(_ -> true);
    }

    private Predicate<Box> isFree(Predicate<Laid> stays) {
        return new Free(laid.values().stream().filter(stays).map(Laid::box).toArray(Box[]::new));
    }
}
