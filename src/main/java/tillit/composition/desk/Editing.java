package tillit.composition.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.composition.CompositionId;
import tillit.composition.file.PeopleFile;
import tillit.composition.file.Reading;
import tillit.composition.file.ResultFile;
import tillit.composition.file.RulesFile;
import tillit.composition.file.Trouble;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.People;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Yes;

/** Changes what is asked for. What could not be read afterwards is not taken in: then all that is wrong is told. */
@Service
@Transactional
public class Editing {

    private final Compositions compositions;
    private final CompositionBook book;
    private final PeopleBook people;

    Editing(Compositions compositions, CompositionBook book, PeopleBook people) {
        this.compositions = compositions;
        this.book = book;
        this.people = people;
    }

    /**
     * How much rules count, and at which groups people are to sit, from 1; both by the rule's place in the file, from 0.
     */
    public void choose(
            CompositionId id, Map<Integer, Strength> chosen, Map<Integer, List<Integer>> seated) {
        var held = hold(id);
        var text = new RuleText(held.rules());
        for (var one : chosen.entrySet()) text = text.with(one.getKey(), one.getValue());
        for (var one : seated.entrySet()) text = text.seatedAt(one.getKey(), one.getValue());
        if (!text.text().equals(held.rules())) book.changeRules(id, held.form(), text.text());
    }

    /** How many groups of which size; leaders are chosen from a column of their own, when there were none. */
    public List<Trouble> resize(CompositionId id, Sizes sizes) {
        var held = hold(id);
        var before = Sizes.of(compositions.unpinned(id).frame());
        var text = new FrameText(held.rules()).with(before, sizes).text();
        if (sizes.isLed()) add(held, FrameText.POOL);
        return replace(id, Optional.empty(), Optional.of(text));
    }

    /** From now on this column tells who is away. */
    public void tellAbsence(CompositionId id, String column) {
        var held = hold(id);
        if (compositions.unpinned(id).frame().absent().isPresent()) return;
        add(held, column);
        var text = new FrameText(held.rules()).with("absent", column).text();
        book.changeRules(id, held.form(), text);
    }

    private void add(Composition held, String column) {
        if (held.columns().contains(column)) return;
        book.changeColumns(
                held.id(), Stream.concat(held.columns().stream(), Stream.of(column)).toList());
    }

    private Composition hold(CompositionId id) {
        return book.hold(id).orElseThrow(() -> new NoSuchComposition(id));
    }

    /** What stands in these columns of somebody; what stands in the others stays. */
    public List<Trouble> change(CompositionId id, int person, Map<String, List<String>> cells) {
        return change(id, (number, member) -> number == person ? with(member, cells) : member);
    }

    /** Of the people shown, those marked have a yes in the column, and the others nothing. */
    public List<Trouble> mark(
            CompositionId id, String column, Set<Integer> shown, Set<Integer> marked) {
        return change(
                id,
                (number, member) ->
                        shown.contains(number)
                                ? marked(member, column, marked.contains(number))
                                : member);
    }

    private static Member marked(Member member, String column, boolean yes) {
        if (Yes.in(member.value(column)) == yes) return member;
        return with(member, Map.of(column, yes ? List.of("yes") : List.of()));
    }

    private static Member with(Member member, Map<String, List<String>> cells) {
        var values = new HashMap<>(member.values());
        values.putAll(cells);
        values.values().removeIf(List::isEmpty);
        return new Member(member.id(), member.name(), values);
    }

    private List<Trouble> change(CompositionId id, BiFunction<Integer, Member, Member> changing) {
        var held = hold(id);
        var before = people.of(id, held.columns());
        var after =
                new People(
                        before.columns(),
                        IntStream.range(0, before.size())
                                .mapToObj(number -> changing.apply(number, before.member(number)))
                                .toList());
        if (RulesFile.read(held.rules(), new PeopleFile(after))
                instanceof Reading.Unread<Brief>(var troubles)) return troubles;
        for (int number = 0; number < before.size(); number++)
            if (!after.member(number).equals(before.member(number)))
                people.change(id, after.member(number));
        return List.of();
    }

    /** These people and rules instead; whichever is absent stays. */
    public List<Trouble> replace(
            CompositionId id, Optional<byte[]> peopleFile, Optional<String> rules) {
        var held = hold(id);
        var before = people.of(id, held.columns());
        var given =
                peopleFile
                        .map(Editing::read)
                        .orElseGet(() -> new Reading.Read<>(new PeopleFile(before)));
        var text = rules.orElse(held.rules());
        return switch (given.then(read -> RulesFile.read(text, read))) {
            case Reading.Unread<Brief>(var troubles) -> troubles;
            case Reading.Read<Brief>(var brief) -> {
                if (peopleFile.isPresent()) {
                    book.changeColumns(id, List.copyOf(brief.people().columns()));
                    people.replace(id, Unasked.kept(before, brief));
                }
                book.changeRules(id, brief.frame().form(), text);
                yield List.of();
            }
        };
    }

    /** Somebody's result becomes the current state, whatever it is worth: that is for the check to say. */
    public List<Trouble> take(CompositionId id, UUID key, byte[] result) {
        var current = compositions.current(id);
        return switch (readResult(result, compositions.unpinned(id))) {
            case Reading.Unread<Placement>(var troubles) -> troubles;
            case Reading.Read<Placement>(var placement) -> {
                var next = new Next(StateKind.IMPORTED, placement, Set.of(), Note.NONE);
                compositions.keep(id, current.map(State::number), key, next);
                yield List.of();
            }
        };
    }

    /** A file of people, on its own. */
    public static Reading<PeopleFile> read(byte[] file) {
        try {
            return PeopleFile.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading<Placement> readResult(byte[] file, Brief brief) {
        try {
            return ResultFile.read(new ByteArrayInputStream(file), brief);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
