package tillit.composition.web;

import java.util.List;
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
        return page(id, frame, "", List.of());
    }

    CompositionPage page(CompositionId id, Frame frame, String wrong, List<Trouble> troubles) {
        var look = composing.look(id);
        var composition = compositions.find(id).orElseThrow(() -> new NoSuchComposition(id));
        var brief = compositions.brief(id);
        var seen = Foresight.of(brief);
        return new CompositionPage(
                composition,
                shape(brief, seen.layout()),
                rules(brief, frame),
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

    Foreseen foreseen(CompositionId id, Frame frame) {
        var brief = compositions.brief(id);
        return foreseen(brief, Foresight.of(brief), frame);
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

    private static List<RuleLine> rules(Brief brief, Frame frame) {
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
