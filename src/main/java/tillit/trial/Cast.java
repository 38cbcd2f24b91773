package tillit.trial;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tillit.access.PersonId;
import tillit.organisation.Level;
import tillit.organisation.Person;

/**
 * The people of Ekhamn whom tests, docs and pictures share. Each works in one place – an area, or for a
 * director the directorate – since a day, and has a sentence under {@link #who()} that tells who they are.
 */
public enum Cast {
    /** Leads a circle. */
    AINO(1, "Aino Lindqvist", "sv", "Förskola", Level.UNIT_MANAGER, "2016-08-01"),
    /** Leads a circle. */
    MIKKEL(2, "Mikkel Holm", "da", "Kultur och fritid", Level.UNIT_MANAGER, "2017-02-01"),
    SARA(3, "Sara Nyström", "sv", "Hemtjänst", Level.UNIT_MANAGER, "2023-09-01"),
    JONAS(4, "Jonas Öberg", "sv", "Gata och park", Level.UNIT_MANAGER, "2019-04-01"),
    FREJA(5, "Freja Kjær", "da", "Särskilt boende", Level.UNIT_MANAGER, "2025-02-01"),
    GORAN(6, "Göran Ahlgren", "sv", "Grundskola", Level.UNIT_MANAGER, "2012-01-01"),
    LEYLA(7, "Leyla Haddad", "sv", "Individ och familj", Level.UNIT_MANAGER, "2021-01-01"),
    THOMAS(8, "Thomas O'Connor", "en", "IT och digitalisering", Level.UNIT_MANAGER, "2024-05-01"),
    PER(9, "Per Åkesson", "sv", "Räddningstjänst", Level.UNIT_MANAGER, "2014-10-01"),
    IDA(10, "Ida Sjöqvist-Møller", "sv", "Funktionsstöd", Level.UNIT_MANAGER, "2022-08-01"),
    /** HR strategist, leads the programme. */
    BIRGITTA(11, "Birgitta Engström", "sv", "HR och lön", "2018-03-01"),
    /** Supervises the conversation leaders. */
    KERSTIN(12, "Kerstin Wallin", "sv", "HR och lön", Level.HEAD, "2015-06-01"),
    /** Technical administrator: sees no content. */
    SVEN(13, "Sven Rask", "sv", "IT och digitalisering", "2019-11-01"),
    /** Safety representative of the union. */
    MAJKEN(14, "Majken Strand", "sv", "Särskilt boende", "2013-05-01"),
    /** In no circle. */
    OLLE(15, "Olle Berg", "sv", "Gata och park", "2020-04-01"),
    HENRIK(16, "Henrik Falk", "sv", "Äldreomsorgsförvaltningen", Level.DIRECTOR, "2019-01-01");

    private final int number;
    private final String shownName;
    private final String language;
    private final String place;
    private final Optional<Level> level;
    private final LocalDate since;

    Cast(int number, String shownName, String language, String place, Level level, String since) {
        this(number, shownName, language, place, Optional.of(level), since);
    }

    Cast(int number, String shownName, String language, String place, String since) {
        this(number, shownName, language, place, Optional.empty(), since);
    }

    Cast(
            int number,
            String shownName,
            String language,
            String place,
            Optional<Level> level,
            String since) {
        this.number = number;
        this.shownName = shownName;
        this.language = language;
        this.place = place;
        this.level = level;
        this.since = LocalDate.parse(since);
    }

    /** The same in every Ekhamn ever made. */
    public PersonId id() {
        return PersonId.of(String.format(Locale.ROOT, "00000000-0000-4000-8000-%012d", number));
    }

    public String shownName() {
        return shownName;
    }

    /** {@code sv}, {@code da} or {@code en}. */
    public String language() {
        return language;
    }

    /** The level on which they are a manager; empty for employees. */
    public Optional<Level> level() {
        return level;
    }

    /** Key of the sentence that says who this is. */
    public String who() {
        return "trial.who." + name().toLowerCase(Locale.ROOT);
    }

    static boolean isNamed(String name) {
        return Arrays.stream(values()).anyMatch(member -> member.shownName.equals(name));
    }

    String place() {
        return place;
    }

    LocalDate since() {
        return since;
    }

    Person as(String code, String email) {
        return new Person(id(), code, shownName, Optional.of(email), language);
    }
}
