package tillit.conversation.gathering.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.method.ContributionId;
import tillit.conversation.method.Engine;
import tillit.conversation.method.Onlooker;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.View.Seen;
import tillit.conversation.room.RoomNow;
import tillit.shell.Page;

/**
 * The sentences that the whole hall sees now, for who must take one away.
 *
 * @param told the key of why the last one could not be
 */
public record TextsPage(Gathering gathering, List<Text> texts, Optional<String> told)
        implements Page {

    public record Text(ContributionId id, String text) {}

    /** What nobody but its author, or only its table, sees is not the organiser's to read. */
    static TextsPage of(Gathering gathering, RoomNow room, Optional<String> told) {
        var view = Engine.view(room.method(), room.state(), new Onlooker.BigScreen());
        var texts =
                Stream.concat(view.given().stream(), view.table().stream())
                        .filter(seen -> isText(room, seen))
                        .map(seen -> new Text(seen.id(), seen.payload().text()))
                        .toList();
        return new TextsPage(gathering, texts, told);
    }

    public String at(Text text) {
        return address() + "/texts/" + text.id().value() + "/removal";
    }

    public String address() {
        return "/gatherings/" + gathering.id();
    }

    private static boolean isText(RoomNow room, Seen seen) {
        var step = room.method().step(seen.step()).orElseThrow();
        return step.kind() != StepKind.WORDS && !step.marks();
    }
}
