package tillit.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.History.EKHAMN;
import static tillit.trial.History.on;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tillit.organisation.Level;
import tillit.organisation.Person;
import tillit.organisation.Position;
import tillit.organisation.Unit;

/** The people whom tests, docs and pictures share. */
class CastTest {

    @ParameterizedTest
    @EnumSource
    void each_is_at_work_on_their_level_since_their_day(Cast member) {
        assertThat(on(Ekhamn.DAY).filter(position -> position.person().equals(member.id())))
                .singleElement()
                .satisfies(position -> assertThat(position.level()).isEqualTo(member.level()));
        assertThat(
                        EKHAMN.positions().stream()
                                .filter(position -> position.person().equals(member.id()))
                                .map(position -> position.days().from())
                                .min(LocalDate::compareTo))
                .contains(member.since());
    }

    @ParameterizedTest
    @EnumSource
    void nobody_else_has_their_name(Cast member) {
        assertThat(EKHAMN.people())
                .filteredOn(person -> person.name().equals(member.shownName()))
                .extracting(Person::id)
                .containsExactly(member.id());
    }

    @ParameterizedTest
    @EnumSource
    void who_they_are_is_told_in_three_languages(Cast member) {
        for (var language : List.of("sv", "da", "en"))
            assertThat(sentences(language).getString(member.who())).endsWith(".");
    }

    @Test
    void sara_writes_from_an_address_without_dots_and_rings() {
        assertThat(EKHAMN.people())
                .filteredOn(person -> person.id().equals(Cast.SARA.id()))
                .singleElement()
                .isEqualTo(
                        new Person(
                                Cast.SARA.id(),
                                "P10003",
                                "Sara Nyström",
                                java.util.Optional.of("sara.nystrom@ekhamn.example"),
                                "sv"));
    }

    @Test
    void the_managers_of_units_come_from_different_areas() {
        assertThat(
                        Arrays.stream(Cast.values())
                                .filter(member ->
                                        member.level().equals(Optional.of(Level.UNIT_MANAGER)))
                                .map(CastTest::area))
                .hasSize(10)
                .doesNotHaveDuplicates();
    }

    private static ResourceBundle sentences(String language) {
        var noOtherLanguage =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("messages/trial", Locale.of(language), noOtherLanguage);
    }

    private static String area(Cast member) {
        return on(Ekhamn.DAY)
                .filter(position -> position.person().equals(member.id()))
                .map(Position::unit)
                .map(History::unit)
                .map(Unit::area)
                .findFirst()
                .orElseThrow();
    }
}
