package tillit.outcomes.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.annotation.Transactional;
import tillit.FreshDatabase;
import tillit.outcomes.OutcomesOnly;

/** Kalundborg keeps what Ekhamn has handed over. */
@SpringJUnitConfig(
        classes = {OutcomesOnly.class, Exchanged.class},
        initializers = FreshDatabase.class)
@Transactional
class ExchangedTest {

    private static final SharedYear EKHAMN = SharedEkhamn.YEAR;

    @Autowired Exchanged exchanged;

    @Test
    void what_was_handed_over_is_kept_as_it_was() {
        exchanged.save(EKHAMN);
        assertThat(exchanged.all()).containsExactly(EKHAMN);
    }

    @Test
    void a_newer_file_of_the_same_year_takes_the_place_of_the_older() {
        var newer =
                new SharedYear(
                        "Ekhamn", 2024, EKHAMN.definitions(), List.of(EKHAMN.figures().getLast()));
        exchanged.save(EKHAMN);
        exchanged.save(newer);
        assertThat(exchanged.all())
                .singleElement()
                .extracting(SharedYear::figures)
                .isEqualTo(newer.figures());
    }

    @Test
    void years_and_municipalities_stand_beside_each_other() {
        var before = new SharedYear("Ekhamn", 2023, EKHAMN.definitions(), EKHAMN.figures());
        var other = new SharedYear("Bokelund", 2024, EKHAMN.definitions(), EKHAMN.figures());
        List.of(EKHAMN, before, other).forEach(exchanged::save);
        assertThat(exchanged.all()).containsExactly(other, before, EKHAMN);
        exchanged.remove("Ekhamn", 2024);
        assertThat(exchanged.all()).containsExactly(other, before);
    }
}
