package tillit;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tillit.composition.ColumnWords;
import tillit.composition.desk.StateKind;
import tillit.composition.grouping.Form;
import tillit.composition.web.NewPage;
import tillit.composition.web.PeoplePage;
import tillit.composition.web.PersonPage;
import tillit.conversation.gathering.Alarms;
import tillit.conversation.gathering.Question;
import tillit.conversation.gathering.QuestionBank;
import tillit.conversation.gathering.web.wall.WordDoing;
import tillit.conversation.method.Keep;
import tillit.conversation.method.Refusal;
import tillit.conversation.method.SkipReason;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.Verdict;
import tillit.organisation.imports.Field;
import tillit.organisation.imports.FileKind;
import tillit.organisation.imports.Progress;
import tillit.organisation.imports.Reason;
import tillit.outcomes.benchmark.Kpi;
import tillit.outcomes.comparison.Doubt;
import tillit.outcomes.figure.ValueKind;
import tillit.outcomes.web.By;
import tillit.outcomes.web.Chapter;
import tillit.shell.Languages;
import tillit.table.TableRefused;
import tillit.trial.Cast;

/** Keys that are put together when the page is made: how they begin, and how each may end. */
final class BuiltKeys {
    private static final String GIVING = "WORDS TEXTS TABLE GROUP VOTE SCALE COMMITMENT";
    private static final Map<String, List<String>> ENDINGS =
            new TreeMap<>(
                    Map.ofEntries(
                            entry("access.welcome.", withText("compose", "converse", "carry")),
                            entry("cards.group.", words(Form.values())),
                            entry(
                                    "cards.note.",
                                    words(
                                            "moved swapped pinned unpinned group-pinned group-unpinned away")),
                            entry("cards.state.", words(StateKind.values())),
                            entry(
                                    "composition.",
                                    words(
                                            "level.1 level.2 level.3 newness.new newness.experienced")),
                            entry("composition.column.", columns()),
                            entry("composition.file.", words("people rules result")),
                            entry(
                                    "composition.form.",
                                    withText("CIRCLES", "TABLES", "PAIRS", "MENTORS")),
                            entry("composition.gatherings.", words("tables pairs")),
                            entry("composition.hour.", PersonPage.HOURS),
                            entry("composition.kind.", words(StateKind.values())),
                            entry("composition.levels.", words("1 2 3")),
                            entry("composition.marked.", PeoplePage.MARKS),
                            entry("composition.others.", others()),
                            entry("composition.seats.", words(Form.values())),
                            entry("composition.shape.", words(Form.values())),
                            entry("composition.size.", words(Form.values())),
                            entry("composition.stage.", words("begun composed adopted")),
                            entry("composition.who.", NewPage.WHO),
                            entry("composition.word.", List.copyOf(ColumnWords.OURS)),
                            entry("composition.wrong.", compositionWrong()),
                            entry(
                                    "figures.ask.",
                                    withText("load", "knowledge", "change", "papers", "follow")),
                            entry("figures.by.", words(By.values())),
                            entry("figures.chapter.", words(Chapter.values())),
                            entry("figures.doubt.", names(Doubt.values())),
                            entry("figures.interval.", names(ValueKind.values())),
                            entry("figures.kpi.", names(Kpi.values())),
                            entry("figures.level.", words("1 2 3")),
                            entry("figures.parts.", words("area level")),
                            entry(
                                    "figures.unread.",
                                    names(tillit.outcomes.benchmark.Reason.values())),
                            entry("files.reason.", words(tillit.composition.file.Reason.values())),
                            entry("gathering.about.", subjects()),
                            entry("gathering.alarm.", names(Alarms.Kind.values())),
                            entry("imports.explain.kind.", words(FileKind.values())),
                            entry("imports.field.", importFields()),
                            entry("imports.kind.", words(FileKind.values())),
                            entry("imports.news.", importNews()),
                            entry("imports.part.", words(Progress.Part.values())),
                            entry("imports.reason.", words(Reason.values())),
                            entry("imports.refused.", words(TableRefused.Reason.values())),
                            entry("imports.rows.", words(FileKind.values())),
                            entry("imports.state.", words("open accepted undone")),
                            entry("imports.word.", importWords()),
                            entry("making.", making()),
                            entry("making.hint.", words("large leaders small")),
                            entry("making.level.", words("1 2 3")),
                            entry("method.", withText("sealed", "open")),
                            entry("method.acts.", words(StepKind.values())),
                            entry("method.keep.", words(Keep.values())),
                            entry("method.who.", words("everyone leaders returning author table")),
                            entry("operation.", operation()),
                            entry("phone.seen.", words(GIVING)),
                            entry("phone.send.", words(GIVING)),
                            entry("phone.write.", words("WORDS TEXTS TABLE GROUP")),
                            entry("place.why.", placeWhy()),
                            entry("place.you.", words(Form.values())),
                            entry("room.kind.", List.of("sealed", "open")),
                            entry("room.refusal.", names(Refusal.values())),
                            entry("room.skip.", names(SkipReason.values())),
                            entry("room.verdict.", names(Verdict.values())),
                            entry("sheets.column.", words("unit area level")),
                            entry("sheets.host.", words(Form.values())),
                            entry("sheets.lists.", words(Form.values())),
                            entry("sheets.noun.", words(Form.values())),
                            entry("sheets.numbered.", words(Form.values())),
                            entry("shell.error.", errors()),
                            entry("shell.language.", Languages.ALL),
                            entry("trial.group.", List.of("leaders", "members", "others")),
                            entry("wall.done.", names(WordDoing.values())),
                            entry("trial.who.", cast())));

    static {
        ENDINGS.putAll(CircleKeys.endings());
        Stream.of(GroupingKeys.endings(), NetworkKeys.endings(), TimesKeys.endings())
                .forEach(ENDINGS::putAll);
        Stream.of(ProgrammeKeys.endings(), RolloutKeys.endings(), TrainerKeys.endings())
                .forEach(ENDINGS::putAll);
    }

    private BuiltKeys() {}

    static Set<String> beginnings() {
        return new TreeSet<>(ENDINGS.keySet());
    }

    static Set<String> all() {
        return ENDINGS.entrySet().stream()
                .flatMap(key -> key.getValue().stream().map(ending -> key.getKey() + ending))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is said of a person, and beneath some of it a hint. */
    private static List<String> columns() {
        var hinted =
                Stream.concat(PersonPage.OTHERS.stream(), PersonPage.WRITTEN.stream())
                        .flatMap(column -> Stream.of(column, column + ".hint"));
        return Stream.concat(PeoplePage.MARKS.stream(), hinted).toList();
    }

    private static List<String> others() {
        return PersonPage.OTHERS.stream()
                .flatMap(column -> Stream.of(column, column + ".whom"))
                .toList();
    }

    private static List<String> compositionWrong() {
        return words(
                """
                name.missing name.long who.missing day.missing gatherings.missing groups.strange
                from.missing to.missing to.turned leaders.missing
                """);
    }

    private static List<String> errors() {
        return withText("missing", "refused", "signedOut", "tooMuch", "mend", "ours");
    }

    /** A meter's name and its value. */
    private static List<String> operation() {
        return words("codes disk mails rooms streams unsure").stream()
                .flatMap(meter -> Stream.of(meter, meter + ".value"))
                .toList();
    }

    private static List<String> importFields() {
        return fields().map(Field::column).distinct().toList();
    }

    private static List<String> subjects() {
        return QuestionBank.all().stream().map(Question::about).distinct().toList();
    }

    private static List<String> importWords() {
        return fields().flatMap(
                        field -> field.words().stream().map(word -> field.column() + "." + word))
                .distinct()
                .toList();
    }

    private static Stream<Field> fields() {
        return Arrays.stream(FileKind.values()).flatMap(kind -> kind.fields().stream());
    }

    private static List<String> importNews() {
        return words(
                "people.come people.moved people.ended people.changed people.renamed units.come"
                        + " units.ended units.changed absence");
    }

    private static List<String> placeWhy() {
        return words(
                "areas different.area different.unit first.all first.one"
                        + " first.some level.1 level.2 level.3 line met mine.area mine.unit");
    }

    private static List<String> making() {
        return words(
                """
                leader member every every.one every.missing meetings meetings.one meetings.missing
                name.missing name.long name.taken people.few people.leader people.many people.twice
                people.unknown day.missing day.past day.far time.missing place.missing place.long
                """);
    }

    private static List<String> words(String words) {
        return Pattern.compile("\\s+").splitAsStream(words.strip()).toList();
    }

    private static List<String> cast() {
        return Arrays.stream(Cast.values())
                .map(who -> who.who().substring("trial.who.".length()))
                .toList();
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    /** As a method file writes them. */
    private static List<String> words(Enum<?>... values) {
        return names(values).stream()
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    /** A heading and the text beneath it. */
    private static List<String> withText(String... endings) {
        return Stream.of(endings).flatMap(ending -> Stream.of(ending, ending + ".text")).toList();
    }
}
