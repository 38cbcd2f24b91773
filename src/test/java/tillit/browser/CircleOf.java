package tillit.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tillit.conversation.CirclePlan;
import tillit.conversation.CirclePlan.Planned;
import tillit.conversation.Circles;
import tillit.trial.Cast;

/** A circle that one test has for itself, led by Aino and Mikkel, whose next meeting follows the method it says. */
final class CircleOf {

    private CircleOf() {}

    /** The circle's key, which its browsers can take and the server does not know. */
    static TrialKey method(String method, Circles circles, String name, Cast... members) {
        var plan =
                new CirclePlan(
                        name,
                        List.of(Cast.AINO.id(), Cast.MIKKEL.id()),
                        Arrays.stream(members).map(Cast::id).toList(),
                        Stream.of(1, 22).map(day -> planned(day, method)).toList());
        var circle = circles.make(plan);
        var key = KeyMaterial.random();
        circles.continueFrom(circle, 0, key.check(), List.of());
        return new TrialKey("/circles/" + circle + "/key#" + key.letters());
    }

    private static Planned planned(int day, String method) {
        return new Planned(Instant.now().plus(Duration.ofDays(day)), "Rådhuset, rum 214", method);
    }
}
