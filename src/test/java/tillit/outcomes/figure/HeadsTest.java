package tillit.outcomes.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeadsTest {

    @Test
    void nine_of_ten_managers_lead_no_more_than_the_ninetieth_percentile() {
        assertThat(upTo(10).p90()).hasValue(9);
        assertThat(upTo(11).p90()).hasValue(10);
        assertThat(upTo(20).p90()).hasValue(18);
        assertThat(upTo(1).p90()).hasValue(1);
    }

    @Test
    void without_managers_there_is_no_middle() {
        assertThat(new Heads(List.of()).median()).isEmpty();
        assertThat(new Heads(List.of()).p90()).isEmpty();
    }

    private static Heads upTo(int last) {
        return new Heads(IntStream.rangeClosed(1, last).boxed().toList());
    }
}
