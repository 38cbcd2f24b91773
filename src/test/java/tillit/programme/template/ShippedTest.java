package tillit.programme.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tillit.programme.plan.PartId;
import tillit.programme.plan.Programme;

/** What is told of a programme that was begun in another language than the reader's. */
class ShippedTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    @ParameterizedTest
    @ValueSource(strings = {"kalundborg", "kalmar", "circles"})
    void each_text_that_ships_is_what_it_would_be_if_begun_in_the_readers_language(String id) {
        for (var written : Set.of("sv", "da", "en"))
            for (var read : Set.of("sv", "da", "en")) {
                var one = begun(id, written);
                var other = begun(id, read);
                assertThat(Shipped.in(read, one.aim())).isEqualTo(other.aim());
                for (int part = 0; part < one.parts().size(); part++) {
                    assertThat(Shipped.in(read, one.parts().get(part).name()))
                            .isEqualTo(other.parts().get(part).name());
                    assertThat(Shipped.in(read, one.parts().get(part).about()))
                            .isEqualTo(other.parts().get(part).about());
                }
            }
    }

    @Test
    void what_is_ones_own_stays_as_it_was_written() {
        assertThat(Shipped.in("da", "Samling 1: Vår grund, hos oss"))
                .isEqualTo("Samling 1: Vår grund, hos oss");
        assertThat(Shipped.in("en", "")).isEmpty();
    }

    private static Programme begun(String id, String language) {
        return Templates.find(id)
                .orElseThrow()
                .begin("", FIRST, Set.of(), language, () -> new PartId(UUID.randomUUID()));
    }
}
