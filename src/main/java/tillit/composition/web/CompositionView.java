package tillit.composition.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tillit.composition.ColumnWords;
import tillit.composition.CompositionId;
import tillit.composition.Onward;
import tillit.composition.Wording;
import tillit.composition.desk.Composing;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.Look;
import tillit.composition.desk.NoSuchComposition;
import tillit.composition.desk.Sizes;
import tillit.composition.file.Trouble;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Foresight;
import tillit.composition.grouping.Frame.Leading;
import tillit.composition.grouping.Layout;
import tillit.shell.Frame;

/** Gathers what the page of a composition shows. */
@Component
class CompositionView {

    private final Compositions compositions;
    private final Composing composing;
    private final NotKeptView notKept;
    private final List<Onward> onward;

    CompositionView(
            Compositions compositions,
            Composing composing,
            NotKeptView notKept,
            List<Onward> onward) {
        this.compositions = compositions;
        this.composing = composing;
        this.notKept = notKept;
        this.onward = onward;
    }

    CompositionPage page(CompositionId id, Frame frame) {
        return page(id, frame, "", List.of(), ChosenRules.NONE);
    }

    /** With what was chosen and is not right yet. */
    CompositionPage page(CompositionId id, Frame frame, ChosenRules chosen) {
        return page(id, frame, "", List.of(), chosen);
    }

    CompositionPage page(CompositionId id, Frame frame, String wrong, List<Trouble> troubles) {
        return page(id, frame, wrong, troubles, ChosenRules.NONE);
    }

    private CompositionPage page(
            CompositionId id,
            Frame frame,
            String wrong,
            List<Trouble> troubles,
            ChosenRules chosen) {
        var look = composing.look(id);
        var composition = compositions.find(id).orElseThrow(() -> new NoSuchComposition(id));
        var brief = compositions.brief(id);
        var seen = Foresight.of(brief);
        return new CompositionPage(
                composition,
                shape(brief, seen.layout()),
                rules(brief, seen, chosen, frame),
                foreseen(brief, seen, frame),
                look,
                reasons(look, brief, frame),
                notKept.of(composition, brief, wording(brief, frame)),
                brief,
                compositions.states(id),
                onward.stream().flatMap(one -> one.from(id).stream()).toList(),
                UUID.randomUUID(),
                wrong,
                troubles,
                SizesForm.of(composition.form(), Sizes.of(brief.frame())),
                false);
    }

    /** What the fields of the rules say, read with the rules as they are now. */
    ChosenRules chosen(CompositionId id, Map<String, String> typed, Frame frame) {
        var brief = compositions.brief(id);
        return ChosenRules.of(typed, lines(brief, frame), Foresight.of(brief).layout().groups());
    }

    /** What follows from the rules, once they are chosen. */
    ChosenPart follows(CompositionId id, ChosenRules chosen, Frame frame) {
        var brief = compositions.brief(id);
        var seen = Foresight.of(brief);
        return new ChosenPart(
                foreseen(brief, seen, frame),
                rules(brief, seen, chosen, frame),
                brief.frame().form().name().toLowerCase(Locale.ROOT));
    }

    private static Foreseen foreseen(Brief brief, Foresight seen, Frame frame) {
        var wording = wording(brief, frame);
        return new Foreseen(
                seen.impossible().stream().map(wording::impossible).toList(),
                seen.remarks().stream().map(wording::impossible).toList());
    }

    private static CompositionPage.Shape shape(Brief brief, Layout layout) {
        var frame = brief.frame();
        return new CompositionPage.Shape(
                brief.people().size(),
                frame.gatherings(),
                layout.groups(),
                frame.size().from(),
                frame.size().to(),
                frame.leading().map(Leading::number).orElse(0));
    }

    private static List<RuleLine> rules(
            Brief brief, Foresight seen, ChosenRules chosen, Frame frame) {
        var sentence = frame.text("composition.wrong.seats", seen.layout().groups());
        return chosen.on(lines(brief, frame), sentence);
    }

    private static List<RuleLine> lines(Brief brief, Frame frame) {
        var wording = wording(brief, frame);
        return IntStream.range(0, brief.rules().size())
                .mapToObj(number -> RuleLine.of(number, brief.rules().get(number), wording))
                .toList();
    }

    private static List<String> reasons(Look look, Brief brief, Frame frame) {
        return look instanceof Look.CannotBe no
                ? no.reasons().stream().map(wording(brief, frame)::impossible).toList()
                : List.of();
    }

    private static Wording wording(Brief brief, Frame frame) {
        return new Wording(new ColumnWords(frame::text), brief);
    }
}
