package tillit.conversation.gathering.web.wall;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.method.Alike;
import tillit.conversation.method.Commitment;
import tillit.conversation.method.Engine;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.View;
import tillit.conversation.method.View.Seen;
import tillit.conversation.room.RoomNow;
import tillit.conversation.wall.Brick;
import tillit.shell.Page;
import tillit.shell.QrPicture;

/** What the big screen of a gathering shows now: only what everyone may see. */
public record ScreenRegion(
        Gathering gathering,
        RoomNow room,
        View view,
        Optional<WallNow> wall,
        String address,
        String language)
        implements Page {

    /** What there is to look at. */
    public enum Scene {
        SOON,
        FIRST_WORDS,
        WALL,
        TABLES,
        VOTE,
        SCALE,
        TEXTS,
        COMMITMENTS,
        QUIET,
        OVER,
        GONE
    }

    public Scene scene() {
        return switch (view.phase()) {
            case WAITING -> Scene.SOON;
            case RUNNING -> scene(step());
            case PACKING -> Scene.OVER;
            case ERASED -> Scene.GONE;
        };
    }

    private Scene scene(Step step) {
        return switch (step.kind()) {
            case WORDS -> wall.map(ScreenRegion::scene).orElse(Scene.QUIET);
            case VOTE -> view.shown() ? Scene.VOTE : Scene.TABLES;
            case SCALE -> Scene.SCALE;
            case TABLES -> view.given().isEmpty() ? Scene.QUIET : Scene.TABLES;
            case CHOOSE -> view.given().isEmpty() ? Scene.QUIET : Scene.COMMITMENTS;
            default -> view.given().isEmpty() ? Scene.QUIET : Scene.TEXTS;
        };
    }

    private static Scene scene(WallNow wall) {
        return wall.shown().isEmpty() ? Scene.FIRST_WORDS : Scene.WALL;
    }

    public Step step() {
        return view.step().orElseThrow();
    }

    public boolean running() {
        return view.phase() == View.Phase.RUNNING;
    }

    /** What the hall does now: the organiser's question, or the method's words. */
    public String task() {
        return gathering.question(step().id(), language).orElse(step().ask().in(language));
    }

    /** As one says it: without what stands before the house's name. */
    public String shortAddress() {
        return address.replaceFirst("^https?://", "") + "/g";
    }

    public QrPicture qr(String path) {
        return QrPicture.of(address + path);
    }

    /** What tables wrote, or what is voted on: what several wrote alike stands once, the most frequent first. */
    public List<Brick> grouped() {
        return Grouped.of(voting() ? view.table() : view.given());
    }

    public boolean voting() {
        return step().kind() == StepKind.VOTE;
    }

    /** What was voted on, the most votes first. */
    public List<Seen> candidates() {
        return Alike.firsts(view.table(), seen -> seen.payload().text()).stream()
                .sorted(Comparator.comparingInt(Seen::votes).reversed())
                .toList();
    }

    public int mostVotes() {
        return Math.max(1, candidates().stream().mapToInt(Seen::votes).max().orElse(1));
    }

    /** How many stand at each number of the scale, from its low end. */
    public List<Brick> points() {
        var settings = step().settings();
        return IntStream.rangeClosed(settings.from(), settings.to())
                .mapToObj(String::valueOf)
                .map(it -> new Brick(it, it, standing(it), false, List.of()))
                .toList();
    }

    private int standing(String point) {
        return (int) view.given().stream().filter(it -> it.payload().text().equals(point)).count();
    }

    /** What the hall decides in this step. */
    public List<Commitment> commitments() {
        return commitments(view.given());
    }

    /** What will be done: it goes on when the gathering is over. */
    public List<Commitment> promises() {
        return commitments(Engine.carried(room.method(), room.state()));
    }

    private static List<Commitment> commitments(List<Seen> seen) {
        return seen.stream().map(it -> Commitment.of(it.payload().text())).toList();
    }
}
