package tillit.composition.grouping.rule;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Frame;
import tillit.composition.grouping.Layout;

/** How many wishes must stay unmet, from the seats there are beside those who wish and those who are wished for. */
final class UnmetWishes {

    private final Brief brief;
    private final Layout layout;

    UnmetWishes(Brief brief, Layout layout) {
        this.brief = brief;
        this.layout = layout;
    }

    long atLeast(List<Wishes.Wish> wishes) {
        var can = wishes.stream().filter(this::canBe).toList();
        long never = (long) wishes.size() - can.size();
        return never + Math.max(over(can, Wishes.Wish::by), over(can, Wishes.Wish::with));
    }

    private boolean canBe(Wishes.Wish wish) {
        return leads(wish.by()) || leads(wish.with()) || meets(wish.by(), wish.with());
    }

    private boolean meets(int one, int other) {
        return layout.kindOf(one) == layout.kindOf(other)
                && gatherings().anyMatch(g -> layout.isThere(g, one) && layout.isThere(g, other));
    }

    private long over(List<Wishes.Wish> wishes, Function<Wishes.Wish, Integer> who) {
        return wishes.stream().collect(groupingBy(who, counting())).entrySet().stream()
                .mapToLong(person -> Math.max(0, person.getValue() - beside(person.getKey())))
                .sum();
    }

    /** All seats beside somebody, over all gatherings. */
    private long beside(int person) {
        int to = brief.frame().size().to();
        int leaders = layout.leadersOfEach();
        long sitting = gatherings().filter(g -> layout.isThere(g, person)).count();
        int most = brief.frame().leading().map(Frame.Leading::atMost).orElse(0);
        long leading = leads(person) ? (long) most * layout.gatherings() : 0;
        return sitting * (to - 1 + leaders) + leading * (to + leaders - 1);
    }

    private boolean leads(int person) {
        return layout.leaders().contains(person);
    }

    private IntStream gatherings() {
        return IntStream.range(0, layout.gatherings());
    }
}
