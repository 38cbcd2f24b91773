package tillit.mandates.order;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tillit.mandates.lawful.Kind;
import tillit.mandates.lawful.PassOn;
import tillit.mandates.lawful.Rank;
import tillit.table.Row;

/** The words of files, in our three languages. */
final class FileWords {

    static final List<String> PARAGRAPH = List.of("paragraf", "punkt", "paragraph");
    static final List<String> CHAPTER = List.of("kapitel", "chapter", "afsnit");
    static final List<String> DECISION = List.of("beslut", "beslutning", "decision");
    static final List<String> COVERS = List.of("sökord", "søgeord", "search words");
    static final List<String> KIND = List.of("beslutstyp", "beslutningstype", "kind");
    static final List<String> HOLDER = List.of("beslutsfattare", "beslutningstager", "holder");
    static final List<String> NAME = List.of("namn", "navn", "name");
    static final List<String> REACH = List.of("gräns", "grænse", "limit");
    static final List<String> PASS_ON = List.of("vidare", "videre", "passed on");
    static final List<String> PASS_TO = List.of("till vem", "til hvem", "to whom");
    static final List<String> REPORTED = List.of("anmäls", "indberettes", "reported");

    private static final Map<String, Rank> RANKS =
            Map.ofEntries(
                    entry("fullmäktige", Rank.COUNCIL),
                    entry("kommunalbestyrelse", Rank.COUNCIL),
                    entry("council", Rank.COUNCIL),
                    entry("nämnd", Rank.BOARD),
                    entry("udvalg", Rank.BOARD),
                    entry("board", Rank.BOARD),
                    entry("utskott", Rank.COMMITTEE),
                    entry("underudvalg", Rank.COMMITTEE),
                    entry("committee", Rank.COMMITTEE),
                    entry("myndighet", Rank.AUTHORITY),
                    entry("myndighed", Rank.AUTHORITY),
                    entry("authority", Rank.AUTHORITY),
                    entry("förvaltningschef", Rank.DIRECTOR),
                    entry("direktør", Rank.DIRECTOR),
                    entry("director", Rank.DIRECTOR),
                    entry("chef", Rank.HEAD),
                    entry("avdelningschef", Rank.HEAD),
                    entry("head", Rank.HEAD),
                    entry("enhetschef", Rank.UNIT_MANAGER),
                    entry("leder", Rank.UNIT_MANAGER),
                    entry("unit manager", Rank.UNIT_MANAGER),
                    entry("medarbetare", Rank.EMPLOYEES),
                    entry("medarbejder", Rank.EMPLOYEES),
                    entry("employee", Rank.EMPLOYEES));

    private static final Map<String, Kind> KINDS =
            Map.ofEntries(
                    entry("", Kind.ORDINARY),
                    entry("vanlig", Kind.ORDINARY),
                    entry("almindelig", Kind.ORDINARY),
                    entry("ordinary", Kind.ORDINARY),
                    entry("fullmäktige", Kind.COUNCIL),
                    entry("kommunalbestyrelse", Kind.COUNCIL),
                    entry("council", Kind.COUNCIL),
                    entry("mål", Kind.GOALS),
                    entry("yttrande", Kind.STATEMENT),
                    entry("principiell", Kind.PRINCIPLE),
                    entry("medborgarförslag", Kind.CITIZEN),
                    entry("budget", Kind.BUDGET),
                    entry("lån", Kind.LOAN),
                    entry("styrelsesvedtægt", Kind.STATUTE),
                    entry("särskild lag", Kind.SPECIAL),
                    entry("særlig lov", Kind.SPECIAL),
                    entry("special law", Kind.SPECIAL));

    private static final Map<String, PassOn> PASSED =
            Map.of(
                    "", PassOn.NO,
                    "nej", PassOn.NO,
                    "no", PassOn.NO,
                    "ja", PassOn.ONE_STEP,
                    "yes", PassOn.ONE_STEP,
                    "flera led", PassOn.FURTHER,
                    "flere led", PassOn.FURTHER,
                    "further", PassOn.FURTHER);

    private FileWords() {}

    static String cell(Row row, List<String> names) {
        return names.stream()
                .map(row::cell)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .map(cell -> cell.replace('\n', ' '))
                .orElse("");
    }

    static Optional<Rank> rank(Row row) {
        return Optional.ofNullable(RANKS.get(word(row, HOLDER)));
    }

    static Optional<Kind> kind(Row row) {
        return Optional.ofNullable(KINDS.get(word(row, KIND)));
    }

    static Optional<PassOn> passOn(Row row) {
        return Optional.ofNullable(PASSED.get(word(row, PASS_ON)));
    }

    private static String word(Row row, List<String> names) {
        return cell(row, names).toLowerCase(Locale.ROOT);
    }
}
