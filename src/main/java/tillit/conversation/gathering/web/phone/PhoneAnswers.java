package tillit.conversation.gathering.web.phone;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tillit.conversation.gathering.Alarms;
import tillit.conversation.method.Command;
import tillit.conversation.method.ContributionId;
import tillit.conversation.method.Payload;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.StepId;
import tillit.conversation.room.Outcome;
import tillit.conversation.room.RoomSeat;
import tillit.conversation.room.Rooms;
import tillit.shell.Answer;
import tillit.shell.Page;

/** Does what a phone asks, and answers: a form gets a page, a script its own part of one. */
@Component
class PhoneAnswers {

    /**
     * Who asks, and how.
     *
     * @param inPart by a script, which wants only its own part of the page
     */
    record Asked(Optional<PhoneToken> token, boolean inPart, String language) {}

    private final KnownGatherings gatherings;
    private final Phones phones;
    private final Rooms rooms;
    private final Pace pace;
    private final Alarms alarms;
    private final PhoneFrames frames;

    PhoneAnswers(
            KnownGatherings gatherings,
            Phones phones,
            Rooms rooms,
            Pace pace,
            Alarms alarms,
            PhoneFrames frames) {
        this.gatherings = gatherings;
        this.phones = phones;
        this.rooms = rooms;
        this.pace = pace;
        this.alarms = alarms;
        this.frames = frames;
    }

    /** Lets the phone's seat do something; {@code typed} stays in the field when it cannot be taken. */
    Object tell(
            String code, UUID key, String typed, Asked asked, Function<SeatId, Command> command) {
        return phone(code, asked)
                .map(phone -> tell(phone, key, typed, asked, command.apply(phone.seat())))
                .orElseGet(() -> stranger(code, asked));
    }

    /** Takes what the phone gives in a step; {@code id} is its key and its name. */
    Object give(String code, String step, UUID id, String text, Asked asked) {
        return tell(
                code,
                id,
                text,
                asked,
                by ->
                        new Command.Contribute(
                                by,
                                new StepId(step),
                                new ContributionId(id),
                                by,
                                Payload.plain(text)));
    }

    /** It changes whose pictures the phone is sent: its page is loaded anew. */
    Object sitDown(String code, Asked asked, Function<SeatId, Command> command) {
        return phone(code, asked)
                .map(phone ->
                        attempt(phone, UUID.randomUUID(), command.apply(phone.seat()))
                                        .filter(Outcome.Done.class::isInstance)
                                        .isPresent()
                                ? DoorController.seeOther(phone.gathering())
                                : Answer.mend(PhonePage.lost(phone, asked.language())))
                .orElseGet(() -> stranger(code, asked));
    }

    Object own(String code, Asked asked) {
        return phone(code, asked)
                .map(phone -> part(phone, Own.of(phone), asked))
                .<Object>map(part -> part)
                .orElseGet(() -> stranger(code, asked));
    }

    /** Something was left out: it stands beside the field that waits for it. */
    Object mend(String code, String typed, Asked asked) {
        return phone(code, asked)
                .map(phone -> mend(phone, typed, "room.refusal.EMPTY", asked))
                .orElseGet(() -> stranger(code, asked));
    }

    private Optional<Phone> phone(String code, Asked asked) {
        return gatherings
                .withCode(code)
                .flatMap(found -> asked.token().flatMap(token -> phones.find(found, token)));
    }

    private Object tell(Phone phone, UUID key, String typed, Asked asked, Command command) {
        var outcome = attempt(phone, key, command);
        var now = phones.again(phone);
        return switch (outcome.orElse(null)) {
            case null -> mend(now, typed, "phone.tooFast", asked);
            case Outcome.Done done -> done(now, done.seq(), asked);
            case Outcome.No no when LatePart.is(command, no.why()) -> late(now, command, asked);
            case Outcome.No no -> mend(now, typed, "room.refusal." + no.why(), asked);
        };
    }

    /** Empty when it has to wait. */
    private Optional<Outcome> attempt(Phone phone, UUID key, Command command) {
        var room = phone.gathering().room();
        if (pace.take(new RoomSeat(room, phone.seat())))
            return Optional.of(rooms.tell(room, phone.seat(), key, command));
        alarms.raise(room, Alarms.Kind.EAGER_PHONE, phone.seat());
        return Optional.empty();
    }

    private Object done(Phone phone, long version, Asked asked) {
        return asked.inPart()
                ? Answer.done(version, part(phone, Own.of(phone), asked))
                : DoorController.seeOther(phone.gathering());
    }

    private Object mend(Phone phone, String typed, String why, Asked asked) {
        var own = Own.of(phone).wrong(typed, why);
        Page page =
                asked.inPart()
                        ? part(phone, own, asked)
                        : PhonePage.of(phone, own, asked.language());
        var tooFast = why.equals("phone.tooFast");
        return tooFast ? new Answer(HttpStatus.TOO_MANY_REQUESTS, page) : Answer.mend(page);
    }

    private static Answer late(Phone phone, Command command, Asked asked) {
        var late = LatePart.of(phone, command);
        Page page = asked.inPart() ? late : PhonePage.late(phone, late, asked.language());
        return new Answer(HttpStatus.CONFLICT, page);
    }

    private OwnPart part(Phone phone, Own own, Asked asked) {
        var scene = frames.scene(phone, phone.audience(asked.language()));
        return new OwnPart(new PhoneRegion(phone.gathering(), scene, own, asked.language()));
    }

    /** Whoever has no seat here (any more) is led to the door. */
    private Object stranger(String code, Asked asked) {
        var found = gatherings.withCode(code);
        if (found.isEmpty()) return DoorController.unknown(code);
        return asked.inPart()
                ? ResponseEntity.status(HttpStatus.FORBIDDEN).build()
                : DoorController.seeOther(found.get());
    }
}
