package tillit.outcomes.figure;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tillit.access.PersonId;
import tillit.organisation.Absence;
import tillit.organisation.AbsenceGroup;
import tillit.organisation.Days;
import tillit.organisation.Employment;
import tillit.organisation.EndReason;
import tillit.organisation.History;
import tillit.organisation.Level;
import tillit.organisation.Position;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/** A corner of Ekhamn, told in a few lines: {@code unit}, {@code leads}, {@code works}. */
final class SmallTown {

    static final Scope ALL = new Scope.Organisation();

    private final List<Unit> units = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();

    /** The town, home care in it, and two of its workplaces; all there since long. */
    SmallTown() {
        unit("Ekhamn", "", "Kommunledning", "2010-01-01..");
        unit("Hemtjänst", "Ekhamn", "Omsorg", "2010-01-01..");
        unit("Bokelund", "Hemtjänst", "Omsorg", "2010-01-01..");
        unit("Almvik", "Hemtjänst", "Omsorg", "2010-01-01..");
    }

    /** Days are told as {@code 2020-01-01..2020-12-31}, or open at the end. */
    SmallTown unit(String name, String parent, String area, String days, String... succeeds) {
        units.add(
                new Unit(
                        id(name),
                        name,
                        name,
                        Optional.of(parent).filter(above -> !above.isEmpty()).map(SmallTown::id),
                        area,
                        days(days),
                        List.of(succeeds).stream().map(SmallTown::id).toList()));
        return this;
    }

    SmallTown leads(String who, int level, String unit, String days) {
        return position(who, unit, Optional.of(Level.of(level)), Employment.PERMANENT, days, "");
    }

    SmallTown leads(String who, int level, String unit, String days, String reason) {
        return position(
                who, unit, Optional.of(Level.of(level)), Employment.PERMANENT, days, reason);
    }

    SmallTown leadsForATime(String who, int level, String unit, String days) {
        return position(who, unit, Optional.of(Level.of(level)), Employment.TEMPORARY, days, "");
    }

    SmallTown works(String who, String unit, String days) {
        return works(who, unit, days, Employment.PERMANENT);
    }

    SmallTown works(String who, String unit, String days, Employment employment) {
        return position(who, unit, Optional.empty(), employment, days, "");
    }

    /** So many people without names. */
    SmallTown crowd(int heads, String unit) {
        for (int i = 0; i < heads; i++) works(unit + " " + i, unit, "2015-01-01..");
        return this;
    }

    SmallTown absence(String days, AbsenceGroup group, String unit, int people, String hours) {
        var sickOfAvailable = hours.split(" of ");
        absences.add(
                new Absence(
                        days(days),
                        group,
                        Optional.of(unit).filter(name -> !name.isEmpty()).map(SmallTown::id),
                        people,
                        new BigDecimal(sickOfAvailable[1]),
                        new BigDecimal(sickOfAvailable[0])));
        return this;
    }

    YearOfFigures in(int year) {
        return new Figures(history()).of(year);
    }

    History history() {
        return new History(units, positions, absences);
    }

    /** The value for the organisation. */
    double value(KeyFigure figure, int year) {
        return in(year).measure(figure, ALL).orElseThrow().value().orElseThrow();
    }

    /** As {@code numerator/denominator} for the organisation. */
    String fraction(KeyFigure figure, int year) {
        return fraction(figure, ALL, year);
    }

    String fraction(KeyFigure figure, Scope scope, int year) {
        var measure = in(year).measure(figure, scope).orElseThrow();
        return measure.numerator().orElseThrow() + "/" + measure.denominator();
    }

    Span span(String manager, int year) {
        return in(year).spans().stream()
                .filter(span -> span.manager().equals(person(manager)))
                .findFirst()
                .orElseThrow();
    }

    private SmallTown position(
            String who,
            String unit,
            Optional<Level> level,
            Employment employment,
            String days,
            String reason) {
        var why = Optional.of(reason).filter(word -> !word.isEmpty()).map(EndReason::of);
        positions.add(new Position(person(who), id(unit), level, employment, days(days), why));
        return this;
    }

    private static Days days(String words) {
        var from = LocalDate.parse(words.substring(0, 10));
        return words.length() == 12
                ? Days.since(from)
                : Days.between(from, LocalDate.parse(words.substring(12)));
    }

    static PersonId person(String name) {
        return new PersonId(uuid(name));
    }

    static UnitId id(String name) {
        return new UnitId(uuid(name));
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
