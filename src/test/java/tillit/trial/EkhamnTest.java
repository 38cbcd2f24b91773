package tillit.trial;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.History.EKHAMN;
import static tillit.trial.History.managersOn;
import static tillit.trial.History.on;
import static tillit.trial.History.unitsOn;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tillit.organisation.Employment;
import tillit.organisation.Level;
import tillit.organisation.Person;
import tillit.organisation.Position;
import tillit.organisation.Unit;

/** The municipality as its description says, and the same wherever it is made. */
class EkhamnTest {

    /** Changes when the seed, a list of names or the way of drawing does: then write the new one here. */
    private static final String CHECKSUM =
            "5984334acc6b22379dd7e64733e2403fdedfaa9a0d72374f45c18a38e657cab9";

    @Test
    void on_its_day_about_6000_people_work_there() {
        assertThat(on(Ekhamn.DAY).map(Position::person).distinct()).hasSizeBetween(5900, 6100);
    }

    @Test
    void on_its_day_400_managers_lead_on_three_levels() {
        var levels =
                managersOn(Ekhamn.DAY)
                        .collect(groupingBy(manager -> manager.level().orElseThrow(), counting()));
        assertThat(levels.get(Level.DIRECTOR)).isBetween(11L, 12L);
        assertThat(levels.get(Level.HEAD)).isBetween(85L, 90L);
        assertThat(levels.get(Level.UNIT_MANAGER)).isBetween(290L, 300L);
    }

    @Test
    void on_its_day_there_are_500_units_in_20_areas() {
        assertThat(unitsOn(Ekhamn.DAY)).hasSizeBetween(490, 510);
        assertThat(unitsOn(Ekhamn.DAY).map(Unit::area).distinct()).hasSize(20);
    }

    @Test
    void most_are_permanent_some_temporary_some_paid_by_the_hour() {
        var kinds = on(Ekhamn.DAY).collect(groupingBy(Position::employment, counting()));
        assertThat(kinds.get(Employment.PERMANENT)).isGreaterThan(5000);
        assertThat(kinds.get(Employment.TEMPORARY)).isBetween(100L, 600L);
        assertThat(kinds.get(Employment.HOURLY)).isBetween(100L, 600L);
    }

    @Test
    void most_read_swedish_some_danish_a_few_english() {
        var languages = EKHAMN.people().stream().collect(groupingBy(Person::language, counting()));
        int all = EKHAMN.people().size();
        assertThat(languages).containsOnlyKeys("sv", "da", "en");
        assertThat(languages.get("da")).isBetween(all * 14L / 100, all * 20L / 100);
        assertThat(languages.get("en")).isBetween(all / 100L, all * 5L / 100);
    }

    @Test
    void everybody_has_a_mail_address_of_their_own_in_plain_letters() {
        assertThat(EKHAMN.people())
                .extracting(person -> person.email().orElseThrow())
                .doesNotHaveDuplicates()
                .allMatch(email ->
                        email.matches("[a-z-]+(\\.[a-z-]+)+(\\.[0-9]+)?@ekhamn\\.example"));
    }

    @Test
    void the_codes_of_the_hr_system_are_used_once() {
        assertThat(EKHAMN.people()).extracting(Person::code).doesNotHaveDuplicates();
        assertThat(EKHAMN.people()).extracting(Person::id).doesNotHaveDuplicates();
        assertThat(EKHAMN.units()).extracting(Unit::code).doesNotHaveDuplicates();
    }

    @Test
    void it_is_the_same_municipality_every_time() throws Exception {
        assertThat(checksum(EKHAMN)).isEqualTo(CHECKSUM);
    }

    @Test
    void it_is_the_same_municipality_on_an_egyptian_machine() {
        var here = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Ekhamn.make()).isEqualTo(EKHAMN);
        } finally {
            Locale.setDefault(here);
        }
    }

    private static String checksum(Ekhamn ekhamn) throws Exception {
        var text =
                Stream.of(ekhamn.units(), ekhamn.people(), ekhamn.positions())
                        .flatMap(rows -> rows.stream().map(Objects::toString))
                        .collect(Collectors.joining("\n"));
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
