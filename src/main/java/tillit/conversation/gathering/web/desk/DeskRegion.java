package tillit.conversation.gathering.web.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tillit.conversation.gathering.Alarms.Alarm;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.method.Commitment;
import tillit.conversation.method.Harvest;
import tillit.conversation.method.Harvest.Given;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.View.Phase;
import tillit.conversation.method.Wording;
import tillit.conversation.method.state.Course;
import tillit.conversation.room.RoomNow;
import tillit.shell.Page;

/**
 * The live part of the desk. What people write is not in it, only how many; what will be done is.
 *
 * @param told the key of why the last tap changed nothing
 * @param typed of a commitment, when something was left out
 */
public record DeskRegion(
        Gathering gathering,
        RoomNow room,
        Hall hall,
        List<Alarm> alarms,
        Optional<String> told,
        Optional<Commitment> typed,
        String language)
        implements Page {

    public String address() {
        return "/gatherings/" + gathering.id();
    }

    public Phase phase() {
        return course().phase();
    }

    public boolean running() {
        return phase() == Phase.RUNNING;
    }

    public RunSheet sheet() {
        return RunSheet.of(room.method(), course());
    }

    /** While the talk is on. */
    public Step step() {
        return room.method().step(at().step()).orElseThrow();
    }

    public Course.Now at() {
        return course().now().orElseThrow();
    }

    public Optional<Step> next() {
        return room.method().after(at().step());
    }

    public boolean hasPrevious() {
        return room.method().before(at().step()).isPresent();
    }

    /** Which step it is, from 1. */
    public int number() {
        return room.method().place(at().step()) + 1;
    }

    public String say(Wording wording) {
        return wording.in(language);
    }

    /** A spoken text line by line, as it is read aloud. */
    public List<String> lines(Wording wording) {
        return say(wording).lines().filter(line -> !line.isBlank()).toList();
    }

    public Optional<String> question() {
        return gathering.question(at().step(), language);
    }

    /** Whether something in this step waits to be shown. */
    public boolean waits() {
        return step().marks() && step().waits() && !course().open(at().step());
    }

    /** Whether what will be done is written down here. */
    public boolean commits() {
        return step().kind() == StepKind.CHOOSE;
    }

    /** What has been decided in this step. */
    public List<Given> commitments() {
        return new Harvest(room.state()).in(at().step());
    }

    public boolean isFull() {
        return commitments().size() >= step().settings().atMost();
    }

    public CommitmentPart part() {
        return new CommitmentPart(
                gathering, step().id(), UUID.randomUUID(), typed, Optional.empty());
    }

    /** A second tap on the same picture of the desk is the same tap. */
    public UUID key() {
        var seen = room.id() + " " + phase() + course().now();
        return UUID.nameUUIDFromBytes(seen.getBytes(StandardCharsets.UTF_8));
    }

    /** For a change of the host at a table, which does not move the room. */
    public UUID key(Hall.Table table) {
        var seen = room.id() + " " + room.seq() + " " + table.number();
        return UUID.nameUUIDFromBytes(seen.getBytes(StandardCharsets.UTF_8));
    }

    private Course course() {
        return room.state().course();
    }
}
