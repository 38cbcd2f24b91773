package tillit.outcomes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.outcomes.CircleEffects;
import tillit.outcomes.KeyFigures;
import tillit.trial.Cast;

/** A house into which nobody has moved yet. */
@HouseTest(properties = "tillit.trial=false")
class EmptyFiguresTest {

    @Autowired private KeyFigures figures;
    @Autowired private CircleEffects effects;
    @Autowired private FiguresController pages;

    @Test
    void nothing_is_shown_of_nothing() {
        assertThat(figures.published().years()).isEmpty();
        assertThat(figures.shared(2025, "Ekhamn")).isEmpty();
        assertThat(effects.start()).isEmpty();
    }

    @Test
    void whoever_may_is_shown_the_way_to_the_files() {
        var birgitta =
                new SignedIn(Cast.BIRGITTA.id(), "Birgitta", "sv", Set.of(Right.PROGRAMME_LEAD));
        var page = pages.show("", "", "", birgitta);
        assertThat(page.isEmpty()).isTrue();
        assertThat(page.doors()).isEqualTo(new FurtherDoors(true, false));
        assertThat(List.of(page.year())).containsExactly(0);
    }
}
