package tillit.conversation.gathering.web.phone;

import tillit.conversation.method.Commitment;
import tillit.conversation.method.StepKind;
import tillit.shell.Page;

/** What one gives in the step of now, and has given. No picture that is sent to many touches it. */
public record OwnPart(PhoneRegion region) implements Page {

    /** Whether as many as may be have been given. */
    public boolean isFull() {
        var scene = region.scene();
        return switch (scene.task()) {
            case WORDS -> region.own().given().size() >= scene.now().settings().each();
            case TABLE -> agreed() >= scene.now().settings().atMost();
            case GROUP, COMMITMENT ->
                    region.own().given().size() >= scene.now().settings().atMost();
            default -> false;
        };
    }

    /** A sentence can be; a word cannot. */
    public boolean canBeInTheWay() {
        return switch (region.scene().task()) {
            case TEXTS -> region.scene().now().kind() == StepKind.GATHER;
            case GROUP, TABLE -> true;
            default -> false;
        };
    }

    /** What a table writes fills up and empties on all its phones, and so does the place to write it. */
    public String place() {
        var shared = region.scene().task() == Scene.Task.TABLE;
        return "own-" + region.scene().name() + (shared && isFull() ? "-full" : "");
    }

    private int agreed() {
        return region.scene().table().map(table -> table.agreed().size()).orElse(0);
    }

    /** What was typed of a commitment, and could not be taken. */
    public Commitment commitment() {
        return Commitment.of(region.own().typed());
    }

    public int longest() {
        return region.scene().task() == Scene.Task.WORDS ? 80 : 2000;
    }
}
