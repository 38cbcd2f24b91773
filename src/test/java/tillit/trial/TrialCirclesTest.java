package tillit.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.Gathering;
import tillit.HouseTest;
import tillit.conversation.circle.CircleKeeper;
import tillit.trial.TrialCircles.TrialKey;

/** Whoever tries Tillit can take the keys that the trial knows, and only those. */
@HouseTest
class TrialCirclesTest {

    @Autowired private TrialCircles trial;
    @Autowired private CircleKeeper circles;

    @Test
    void a_key_that_was_made_in_a_browser_is_not_the_trials_to_give() {
        var here = Gathering.of(circles, Cast.SARA);
        circles.keyMade(here.circle(), "0".repeat(32));

        assertThat(trial.keys()).extracting(TrialKey::name).contains("Tallen", "Strandrosen");
        assertThat(trial.keys()).extracting(TrialKey::circle).doesNotContain(here.circle());
    }
}
