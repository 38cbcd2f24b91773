package tillit.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import tillit.conversation.CirclePlan;
import tillit.conversation.CirclePlan.Planned;
import tillit.conversation.Circles;
import tillit.trial.Cast;

/** A circle that one test has for itself: led by Aino and Mikkel, its second of ten meetings is next. */
final class TestCircle {

    private static final String METHOD = "collegial-supervision";

    private TestCircle() {}

    /** The circle's key, which its browsers can take and the server does not know. */
    static TrialKey of(Circles circles, String name, Cast... members) {
        var plan =
                new CirclePlan(
                        name,
                        List.of(Cast.AINO.id(), Cast.MIKKEL.id()),
                        Arrays.stream(members).map(Cast::id).toList(),
                        meetings());
        var circle = circles.make(plan);
        var key = KeyMaterial.random();
        circles.continueFrom(circle, 1, key.check(), List.of());
        return new TrialKey("/circles/" + circle + "/key#" + key.letters());
    }

    private static List<Planned> meetings() {
        var first = Instant.now().minus(Duration.ofDays(20));
        return IntStream.range(0, 10)
                .mapToObj(number -> first.plus(Duration.ofDays(21L * number)))
                .map(at -> new Planned(at, "Rådhuset, rum 214", METHOD))
                .toList();
    }
}
