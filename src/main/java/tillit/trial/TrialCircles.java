package tillit.trial;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tillit.conversation.CircleId;
import tillit.conversation.CirclePlan;
import tillit.conversation.Circles;

/**
 * Three circles of Ekhamn: one before its first meeting, one in the middle with something to follow up, one
 * before its last. The keys of the last two are known to the trial, so that whoever tries it can take them.
 */
@Component
@Order(1)
@ConditionalOnProperty("tillit.trial")
public class TrialCircles implements ApplicationRunner {

    /** A circle's key as its QR code would give it. */
    public record TrialKey(CircleId circle, String name, String key) {}

    private static final int MEETINGS = 10;
    private static final String REGULAR = "collegial-supervision";

    private final Circles circles;
    private final Clock clock;
    private final ZoneId zone;

    TrialCircles(Circles circles, Clock clock, @Value("${tillit.zone}") ZoneId zone) {
        this.circles = circles;
        this.clock = clock;
        this.zone = zone;
    }

    /** The keys one may take in the trial; not those of circles whose key was made in a browser. */
    public List<TrialKey> keys() {
        return circles.all().stream()
                .filter(circle ->
                        circle.keyCheck()
                                .filter(check -> check.equals(seal(circle.name()).check()))
                                .isPresent())
                .map(circle ->
                        new TrialKey(circle.id(), circle.name(), letters(key(circle.name()))))
                .toList();
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!circles.all().isEmpty()) return;
        make("Ljungen", Cast.AINO, Cast.MIKKEL, members(), onEach(DayOfWeek.TUESDAY, 0));
        var tallen =
                make("Tallen", Cast.AINO, Cast.MIKKEL, members(), onEach(DayOfWeek.THURSDAY, 4));
        circles.continueFrom(tallen, 4, seal("Tallen").check(), List.of(leylasChoice(tallen)));
        var some = members().limit(6);
        var rosen =
                make("Strandrosen", Cast.MIKKEL, Cast.AINO, some, onEach(DayOfWeek.WEDNESDAY, 9));
        circles.continueFrom(rosen, 9, seal("Strandrosen").check(), List.of());
    }

    private static Stream<Cast> members() {
        return Stream.of(
                Cast.SARA,
                Cast.JONAS,
                Cast.FREJA,
                Cast.GORAN,
                Cast.LEYLA,
                Cast.THOMAS,
                Cast.PER,
                Cast.IDA);
    }

    private CircleId make(
            String name,
            Cast leader,
            Cast other,
            Stream<Cast> members,
            List<CirclePlan.Planned> meetings) {
        return circles.make(
                new CirclePlan(
                        name,
                        List.of(leader.id(), other.id()),
                        members.map(Cast::id).toList(),
                        meetings));
    }

    /** Three weeks apart; the first that is not held yet is on the coming day of that name. */
    private List<CirclePlan.Planned> onEach(DayOfWeek weekday, int held) {
        var next = LocalDate.now(clock.withZone(zone)).with(TemporalAdjusters.nextOrSame(weekday));
        return IntStream.range(0, MEETINGS)
                .mapToObj(number -> planned(number, next.plusWeeks(3L * (number - held))))
                .toList();
    }

    private CirclePlan.Planned planned(int number, LocalDate day) {
        return new CirclePlan.Planned(at(day), "Rådhuset, rum 214", method(number));
    }

    private Instant at(LocalDate day) {
        return day.atTime(13, 0).atZone(zone).toInstant();
    }

    private static String method(int number) {
        if (number == 0) return REGULAR + "-first";
        return number == MEETINGS - 1 ? REGULAR + "-last" : REGULAR;
    }

    /** What Leyla decided at the fourth meeting, and tells of at the fifth. */
    private Circles.Chosen leylasChoice(CircleId circle) {
        var room = circles.roomOf(circle, 4);
        var words =
                "{\"t\":\"Ta upp med min chef att två av mina enheter borde ha en samordnare.\",\"d\":\""
                        + LocalDate.now(clock.withZone(zone)).plusDays(5)
                        + "\"}";
        var sealed = seal("Tallen").seal(room.toString(), room + "/take-to-heart/7", words);
        return new Circles.Chosen(Cast.LEYLA.id(), room, "take-to-heart", 7, sealed);
    }

    private static TrialSeal seal(String name) {
        return new TrialSeal(key(name));
    }

    private static byte[] key(String name) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(("Ekhamn " + name).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String letters(byte[] key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }
}
