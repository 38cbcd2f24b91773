package tillit.programme.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tillit.access.PersonId;

/** Whoever joined hosts in turn. */
class RotationTest {

    private static final int MEETINGS = 200;

    private final Member sara = member(1);
    private final Member goran = member(2);
    private final Member leyla = member(5);

    @Test
    void it_goes_round_in_the_order_of_joining() {
        var rotation = new Rotation(List.of(leyla, sara, goran));
        assertThat(rotation.after(0)).contains(sara);
        assertThat(rotation.after(1)).contains(goran);
        assertThat(rotation.after(2)).contains(leyla);
        assertThat(rotation.after(5)).contains(sara);
    }

    @Test
    void who_has_left_is_passed_over_and_nobody_hosts_where_nobody_is() {
        assertThat(new Rotation(List.of(sara, leyla)).after(1)).contains(leyla);
        assertThat(new Rotation(List.of(sara, goran)).after(5)).contains(sara);
        assertThat(new Rotation(List.of()).after(3)).isEmpty();
    }

    /** Three stay, others come and go by chance: of those who stay nobody hosts twice more than another. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void who_stays_hosts_as_often_as_the_others_who_stay(long seed) {
        var chance = new Random(seed);
        var there = new ArrayList<>(List.of(sara, goran, leyla));
        Map<Member, Integer> hosted = new HashMap<>(Map.of(sara, 0, goran, 0, leyla, 0));
        long last = 0;
        for (int meeting = 0; meeting < MEETINGS; meeting++) {
            if (chance.nextInt(3) == 0) there.add(member(10L + meeting));
            if (chance.nextInt(4) == 0 && there.size() > 3)
                there.remove(3 + chance.nextInt(there.size() - 3));
            var host = new Rotation(there).after(last).orElseThrow();
            last = host.number();
            hosted.computeIfPresent(host, (_, times) -> times + 1);
            assertThat(most(hosted) - least(hosted)).isLessThanOrEqualTo(1);
        }
        assertThat(least(hosted)).isPositive();
    }

    private static int most(Map<Member, Integer> hosted) {
        return hosted.values().stream().mapToInt(it -> it).max().orElseThrow();
    }

    private static int least(Map<Member, Integer> hosted) {
        return hosted.values().stream().mapToInt(it -> it).min().orElseThrow();
    }

    private static Member member(long number) {
        return new Member(number, new PersonId(new UUID(0, number)), Instant.EPOCH);
    }
}
