package tillit.conversation.gathering.web.making;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.conversation.GatheringId;
import tillit.conversation.TablePlans;
import tillit.conversation.gathering.GatheringPlan;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.method.Method;
import tillit.conversation.method.RoomKind;
import tillit.conversation.room.MethodShelf;
import tillit.shell.Frame;

/** Turns a draft into a page to go on with, or, when nothing is wrong with it, into a gathering. */
@Component
class GatheringMaking {

    private final MethodShelf shelf;
    private final Gatherings gatherings;
    private final TablePlans plans;

    GatheringMaking(MethodShelf shelf, Gatherings gatherings, TablePlans plans) {
        this.shelf = shelf;
        this.gatherings = gatherings;
        this.plans = plans;
    }

    /** Only methods for open rooms: what is said in a sealed one is not for a wall. */
    List<Method> methods() {
        return shelf.all().stream().filter(method -> method.room() == RoomKind.OPEN).toList();
    }

    Optional<Method> method(String id) {
        return methods().stream().filter(method -> method.id().equals(id)).findFirst();
    }

    /** A new draft, with the tables of a plan if there is one of this name. */
    GatheringDraft begun(String method, String plan, PersonId organiser) {
        var draft = GatheringDraft.empty(method);
        return plans.find(plan, organiser).map(tables -> draft.at(plan, tables)).orElse(draft);
    }

    /** Only for a draft with nothing wrong. */
    @Transactional
    public GatheringId make(GatheringDraft draft, PersonId organiser, Frame frame) {
        var made = gatherings.make(plan(draft, frame), organiser);
        plans.find(draft.plan(), organiser).ifPresent(_ -> plans.use(draft.plan(), made));
        return made;
    }

    private static GatheringPlan plan(GatheringDraft draft, Frame frame) {
        return new GatheringPlan(
                draft.name(),
                draft.method(),
                tables(draft, frame),
                questions(draft, frame.language()),
                draft.attendance());
    }

    private static List<String> tables(GatheringDraft draft, Frame frame) {
        var names = draft.typedNames();
        if (!names.isEmpty()) return names;
        return IntStream.rangeClosed(1, DraftRules.count(draft.tables()))
                .mapToObj(number -> frame.text("gathering.table.numbered", number))
                .toList();
    }

    private static Map<String, String> questions(GatheringDraft draft, String language) {
        var questions = new HashMap<String, String>();
        draft.asked()
                .forEach((step, asked) -> {
                    var question = asked.question(language);
                    if (!question.isEmpty()) questions.put(step, question);
                });
        return questions;
    }
}
