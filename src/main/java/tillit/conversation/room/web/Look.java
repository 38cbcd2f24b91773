package tillit.conversation.room.web;

import java.text.ListFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tillit.access.PersonId;
import tillit.conversation.method.Keep;
import tillit.conversation.method.RoleId;
import tillit.conversation.method.RoomKind;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.View;
import tillit.conversation.method.View.Sitting;
import tillit.conversation.method.View.Task;
import tillit.conversation.method.Who;
import tillit.conversation.method.Wording;
import tillit.conversation.room.Carried;
import tillit.conversation.room.RoomNow;

/**
 * A room as one onlooker's page shows it.
 *
 * @param leads whether the onlooker may lead
 * @param faces who sits where
 * @param kept what the onlooker has put in their chest
 */
public record Look(
        RoomNow room,
        View view,
        boolean leads,
        Map<SeatId, Face> faces,
        List<Carried> carried,
        Set<UUID> kept,
        String language) {

    /** How somebody is shown; {@code shortName} is unique in the room. */
    public record Face(PersonId person, String name, String shortName, boolean connected) {}

    public String id() {
        return room.id().toString();
    }

    /** What is said aloud to find the room. */
    public String code() {
        return room.code();
    }

    public String name(SeatId seat) {
        var face = faces.get(seat);
        return face == null ? "" : face.shortName();
    }

    public String name(PersonId person) {
        return faces.values().stream()
                .filter(face -> face.person().equals(person))
                .map(Face::shortName)
                .findFirst()
                .orElse("");
    }

    public String fullName(SeatId seat) {
        var face = faces.get(seat);
        return face == null ? "" : face.name();
    }

    public boolean connected(SeatId seat) {
        var face = faces.get(seat);
        return face != null && face.connected();
    }

    public String names(List<SeatId> seats) {
        if (seats.isEmpty()) return "";
        return ListFormat.getInstance(
                        Locale.of(language), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(seats.stream().map(this::name).toList());
    }

    /** Who has the role, if somebody has. */
    public Optional<SeatId> holder(RoleId role) {
        return Optional.ofNullable(view.roles().get(role));
    }

    public String role(RoleId role) {
        return say(room.method().roles().getOrDefault(role, Wording.NONE));
    }

    public String say(Wording wording) {
        return wording.in(language);
    }

    /** A spoken text line by line, as it is read aloud. */
    public List<String> lines(Wording wording) {
        return say(wording).lines().filter(line -> !line.isBlank()).toList();
    }

    public boolean running() {
        return view.phase() == View.Phase.RUNNING;
    }

    public boolean acts() {
        return view.task() == Task.ACT;
    }

    public boolean outside() {
        return view.task() == Task.OUTSIDE;
    }

    public boolean is(StepKind kind) {
        return view.step().map(Step::kind).filter(kind::equals).isPresent();
    }

    public Seals seals() {
        return new Seals(room.id(), room.method());
    }

    /** Where what I write now belongs: part of its seal. */
    public String myPlace() {
        return seals().place(step(), me());
    }

    public Step step() {
        return view.step().orElseThrow();
    }

    public SeatId me() {
        return view.me().orElseThrow();
    }

    public boolean isMe(SeatId seat) {
        return view.me().filter(seat::equals).isPresent();
    }

    /** The step's number on the dial, empty for the coffee break. */
    public String number() {
        return view.step().flatMap(Step::number).map(String::valueOf).orElse("");
    }

    public List<SeatId> leaders() {
        return seats(Sitting::leads);
    }

    public List<SeatId> here() {
        return seats(Sitting::here);
    }

    public List<SeatId> otherLeaders() {
        return seats(sitting -> sitting.leads() && !isMe(sitting.seat()));
    }

    private List<SeatId> seats(Predicate<Sitting> which) {
        return view.ring().stream().filter(which).map(Sitting::seat).toList();
    }

    /** Whether the onlooker holds the lead now. */
    public boolean leading() {
        return view.lead().filter(this::isMe).isPresent();
    }

    /** Somebody who has a role in this step and is not here. */
    public Optional<SeatId> absentHolder() {
        var here = here();
        return view.roles().values().stream().filter(seat -> !here.contains(seat)).findFirst();
    }

    public Dial dial() {
        return Dial.of(room.method().steps(), view.step().map(Step::id));
    }

    /** How many numbers the dial has. */
    public int numbers() {
        return room.method().steps().stream()
                .flatMap(step -> step.number().stream())
                .max(Integer::compare)
                .orElse(0);
    }

    public boolean hasPrevious() {
        return view.step()
                .filter(step -> !step.equals(room.method().steps().getFirst()))
                .isPresent();
    }

    /** Whether something that was chosen comes back next time, and so is not erased with the rest. */
    public boolean carries() {
        return room.method().steps().stream().anyMatch(step -> step.keep() == Keep.NEXT);
    }

    /** What the onlooker may do in the step of now. */
    public May may() {
        return new May(this);
    }

    /** The others who act in this step. */
    public List<SeatId> others() {
        return seats(sitting -> sitting.acts() && !isMe(sitting.seat()));
    }

    /** Whether the big screen has nothing to show but that people think. */
    public boolean quiet() {
        return is(StepKind.PAUSE) || is(StepKind.WRITE) || is(StepKind.GATHER);
    }

    /** The key of the sentence that says who will see what one writes. */
    public String seenBy() {
        var see = step().see();
        if (see.named().contains(Who.AUTHOR)) return "room.seen.author";
        var sealed = room.method().room() == RoomKind.SEALED;
        if (see.except().isPresent()) return sealed ? "room.seen.except" : "room.seen.open";
        return sealed ? "room.seen.room" : "room.seen.open";
    }

    /** Grows and shrinks with what is drawn, so that the drawing knows when to fetch. */
    public String version() {
        return view.given().size()
                + "."
                + view.given().stream().mapToInt(seen -> seen.id().hashCode()).sum();
    }

    /** Everybody's place on the scale, for the browser to open and draw. */
    public String values() {
        return view.given().stream()
                .map(seen -> seen.payload().text() + " " + seals().place(seen))
                .collect(Collectors.joining("|"));
    }
}
