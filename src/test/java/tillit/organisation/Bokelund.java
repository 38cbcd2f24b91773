package tillit.organisation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tillit.access.PersonId;

/** A corner of Ekhamn: home care in Bokelund, which came out of home care north, and those who work there. */
final class Bokelund {

    static final LocalDate SUNDAY = LocalDate.of(2026, 11, 1);

    static final Unit TOWN = unit("Ekhamns kommun", null, Days.since(SUNDAY.minusYears(10)));
    static final Unit CARE =
            unit("Hemtjänstområde Norrliden", TOWN, Days.since(SUNDAY.minusYears(10)));
    static final Unit NORTH = unit("Hemtjänst norr", CARE, between("2016-11-01", "2024-12-31"));
    static final Unit BOKELUND = unit("Hemtjänst Bokelund", CARE, since("2025-01-01"), NORTH);
    static final Unit ALMVIK = unit("Hemtjänst Almvik", CARE, since("2025-01-01"), NORTH);

    static final Person KERSTIN = person("Kerstin Wallin", "sv");
    static final Person SARA = person("Sara Nyström", "sv");
    static final Person GORAN = person("Göran Ahlgren", "sv");
    static final Person OLLE = person("Olle Berg", "sv");
    static final Person IDA = person("Ida Sjöqvist-Møller", "sv");
    static final Person THOMAS = person("Thomas O'Connor", "en");

    static final List<Unit> UNITS = List.of(ALMVIK, BOKELUND, NORTH, CARE, TOWN);
    static final List<Person> PEOPLE = List.of(KERSTIN, SARA, GORAN, OLLE, IDA, THOMAS);

    /** Göran managed the north, then Almvik until October; Thomas begins on Monday; Olle's last day was Saturday. */
    static final List<Position> POSITIONS =
            List.of(
                    manager(KERSTIN, CARE, Level.HEAD, since("2017-02-01")),
                    manager(GORAN, NORTH, Level.UNIT_MANAGER, between("2020-01-01", "2024-12-31")),
                    manager(GORAN, ALMVIK, Level.UNIT_MANAGER, between("2025-01-01", "2026-09-30")),
                    employee(GORAN, BOKELUND, since("2026-10-01")),
                    manager(SARA, BOKELUND, Level.UNIT_MANAGER, since("2025-01-01")),
                    employee(OLLE, BOKELUND, between("2025-01-01", "2026-10-31")),
                    employee(IDA, ALMVIK, since("2025-03-01")),
                    manager(THOMAS, ALMVIK, Level.UNIT_MANAGER, since("2026-11-02")));

    private Bokelund() {}

    static Person person(String name, String language) {
        var code = "P-" + name;
        var email = PlainLetters.of(name).replace(' ', '.') + "@ekhamn.example";
        return new Person(new PersonId(uuid(code)), code, name, Optional.of(email), language);
    }

    static Position employee(Person person, Unit unit, Days days) {
        return new Position(
                person.id(),
                unit.id(),
                Optional.empty(),
                Employment.PERMANENT,
                days,
                days.to().map(_ -> EndReason.LEFT));
    }

    static Days since(String from) {
        return Days.since(LocalDate.parse(from));
    }

    private static Position manager(Person person, Unit unit, Level level, Days days) {
        return new Position(
                person.id(),
                unit.id(),
                Optional.of(level),
                Employment.PERMANENT,
                days,
                days.to().map(_ -> EndReason.MOVED));
    }

    private static Unit unit(String name, @Nullable Unit parent, Days days, Unit... before) {
        return new Unit(
                new UnitId(uuid(name)),
                "E-" + name,
                name,
                Optional.ofNullable(parent).map(Unit::id),
                "Hemtjänst",
                days,
                Stream.of(before).map(Unit::id).toList());
    }

    static Days between(String from, String to) {
        return Days.between(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static UUID uuid(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    }
}
