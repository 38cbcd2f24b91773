package tillit.conversation.gathering.web.phone;

import java.util.List;
import java.util.Optional;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.method.Alike;
import tillit.conversation.method.Engine;
import tillit.conversation.method.Onlooker;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.Verdict;
import tillit.conversation.method.View;
import tillit.conversation.method.View.Seen;
import tillit.conversation.method.state.Contribution;
import tillit.conversation.method.state.Place;
import tillit.conversation.method.state.Places;
import tillit.conversation.room.RoomNow;

/** Looks at a room once for all its phones: what everybody sees, and what each table sees beside it. */
final class Scenes {

    private final Gathering gathering;
    private final RoomNow room;
    private final View view;
    private final Places places;
    private final Scene all;

    Scenes(Gathering gathering, RoomNow room) {
        this.gathering = gathering;
        this.room = room;
        this.view = Engine.view(room.method(), room.state(), new Onlooker.BigScreen());
        this.places = room.state().places();
        this.all = all();
    }

    /** What those at this table see; 0 is no table. */
    Scene of(int table) {
        return places.at(table).map(place -> all.with(ownTable(table, place))).orElse(all);
    }

    /** Whether no phone has anything new to see: words come by the hundred, and change nobody's picture. */
    boolean isLike(Scenes before) {
        return all.equals(before.all) && places.equals(before.places) && !isAtTables();
    }

    /** What that is drawn from: as long as it is the same, nobody needs to draw. Little work, for hundreds of tables. */
    Basis basis(int table) {
        return new Basis(all, places.at(table), atTable(table));
    }

    /** What all see, who sits at a table, and what the table has given. */
    record Basis(Scene all, Optional<Place> place, List<Contribution> given) {}

    private Scene all() {
        return new Scene(
                view.phase(),
                view.step(),
                view.startedAt(),
                view.endsAt(),
                view.step().filter(this::wasLeft).isPresent(),
                view.shown(),
                read(),
                view.given().stream().filter(this::isToRead).map(this::said).toList(),
                room.method().steps().stream().filter(Scene::isOwn).map(Step::id).toList(),
                places.laid(),
                Optional.empty());
    }

    /** What several tables wrote alike is one to vote on. */
    private List<Said> read() {
        var read = view.table().stream().filter(this::isToRead).map(this::said).toList();
        var votes = view.step().filter(step -> step.kind() == StepKind.VOTE).isPresent();
        return votes ? Alike.firsts(read, Said::text) : read;
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
                atTable(number).stream().map(it -> Said.of(it, room.method())).toList());
    }

    private List<Contribution> atTable(int number) {
        return view.step()
                .filter(_ -> isAtTables())
                .map(step -> room.state().contributions().at(number, step.id()))
                .orElse(List.of());
    }

    private boolean isAtTables() {
        return view.step().filter(step -> step.kind() == StepKind.TABLES).isPresent();
    }
}
