package tillit.conversation.gathering.web.phone;

import java.util.List;
import java.util.Optional;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.method.Engine;
import tillit.conversation.method.Onlooker;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.Verdict;
import tillit.conversation.method.View;
import tillit.conversation.method.View.Seen;
import tillit.conversation.method.state.Place;
import tillit.conversation.room.RoomNow;

/** Looks at a room once for all its phones: what everybody sees, and what each table sees beside it. */
final class Scenes {

    private final Gathering gathering;
    private final RoomNow room;
    private final View view;
    private final List<Said> read;
    private final List<Said> given;

    Scenes(Gathering gathering, RoomNow room) {
        this.gathering = gathering;
        this.room = room;
        this.view = Engine.view(room.method(), room.state(), new Onlooker.BigScreen());
        this.read = view.table().stream().filter(this::isToRead).map(this::said).toList();
        this.given = view.given().stream().filter(this::isToRead).map(this::said).toList();
    }

    /** What those at this table see; 0 is no table. */
    Scene of(int table) {
        return new Scene(
                view.phase(),
                view.step(),
                view.startedAt(),
                view.endsAt(),
                view.step().filter(this::wasLeft).isPresent(),
                view.shown(),
                read,
                given,
                room.method().steps().stream().filter(Scene::isOwn).map(Step::id).toList(),
                room.state().places().laid(),
                room.state().places().at(table).map(place -> ownTable(table, place)));
    }

    private boolean wasLeft(Step step) {
        return room.state().course().left().containsKey(step.id());
    }

    /** Words stand on the wall, marks are counted, and what was laid aside is no longer on the table. */
    private boolean isToRead(Seen seen) {
        var step = room.method().step(seen.step()).orElseThrow();
        return step.kind() != StepKind.WORDS
                && !step.marks()
                && !seen.verdict().equals(Optional.of(Verdict.DROPPED));
    }

    private Said said(Seen seen) {
        return Said.of(seen, room.method());
    }

    private OwnTable ownTable(int number, Place place) {
        return new OwnTable(
                number,
                gathering.table(number).orElse(""),
                place.host().map(seat -> Badge.of(gathering.id(), seat)).orElse(""),
                view.step().filter(step -> step.kind() == StepKind.TABLES).stream()
                        .flatMap(
                                step -> room.state().contributions().at(number, step.id()).stream())
                        .map(given -> Said.of(given, room.method()))
                        .toList());
    }
}
