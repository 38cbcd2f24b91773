package tillit.composition.grouping.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 400 managers at 50 tables, four times: one of them falls ill, and a host too. */
class HallRepairTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void hardlyAnybodyMoves(long seed) {
        var hall = new HallOf400(seed);

        var repaired = Repair.of(hall.now(), hall.before(), 1).orElseThrow();

        assertThat(repaired.check().isKept()).isTrue();
        assertThat(repaired.moved()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(repaired.fewest()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whoIsIllForLongerIsReplacedAtEachGathering(long seed) {
        var hall = new HallOf400(seed);

        var repaired = Repair.of(hall.nowAndLater(), hall.before(), 1).orElseThrow();

        assertThat(repaired.check().isKept()).isTrue();
        assertThat(repaired.moved()).hasSizeLessThanOrEqualTo(3);
    }
}
