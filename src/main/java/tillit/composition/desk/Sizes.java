package tillit.composition.desk;

import java.util.OptionalInt;
import tillit.composition.grouping.Frame;

/**
 * How many groups of which size.
 *
 * @param groups absent for as many as the sizes ask for
 * @param leaders of each group, 0 when groups lead themselves
 * @param atMost so many groups does one of them lead
 */
public record Sizes(int gatherings, OptionalInt groups, int from, int to, int leaders, int atMost) {

    public static Sizes of(Frame frame) {
        return new Sizes(
                frame.gatherings(),
                frame.groups(),
                frame.size().from(),
                frame.size().to(),
                frame.leading().map(Frame.Leading::number).orElse(0),
                frame.leading().map(Frame.Leading::atMost).orElse(1));
    }

    boolean isLed() {
        return leaders > 0;
    }

    boolean sizesAs(Sizes other) {
        return from == other.from && to == other.to;
    }

    boolean leadersAs(Sizes other) {
        return leaders == other.leaders && (leaders == 0 || atMost == other.atMost);
    }
}
