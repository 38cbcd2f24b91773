package tillit.conversation.gathering.web.phone;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.conversation.gathering.Gathering;
import tillit.shell.Answer;
import tillit.shell.Frame;
import tillit.shell.Languages;

/** Into a gathering: one scan, one tap. Looking at the door takes no seat, so robots and previews make none. */
@Controller
class DoorController {

    private final KnownGatherings gatherings;
    private final Phones phones;
    private final Door door;

    DoorController(KnownGatherings gatherings, Phones phones, Door door) {
        this.gatherings = gatherings;
        this.phones = phones;
        this.door = door;
    }

    /** The code on the big screen, typed by hand. */
    @Allowed(Right.ANYONE)
    @GetMapping("/g")
    Object find(@RequestParam(defaultValue = "") String code) {
        return gatherings
                .withCode(code)
                .<Object>map(found -> "redirect:/g/" + found.code())
                .orElseGet(() -> code.isBlank() ? new CodePage("", false) : unknown(code));
    }

    @Allowed(Right.ANYONE)
    @GetMapping("/g/{code}")
    Object page(@PathVariable String code, HttpServletRequest request, Frame frame) {
        return entered(code, Chair.ANY, request, frame);
    }

    /** What the poster of a table leads to, and the page of somebody who was put there, as its host perhaps. */
    @Allowed(Right.ANYONE)
    @GetMapping("/g/{code}/t/{table}")
    Object poster(
            @PathVariable String code,
            @PathVariable int table,
            @RequestParam(defaultValue = "false") boolean host,
            HttpServletRequest request,
            Frame frame) {
        return entered(code, new Chair(Optional.of(table), host), request, frame);
    }

    @Allowed(Right.ANYONE)
    @PostMapping("/g/{code}")
    Object comeIn(
            @PathVariable String code,
            @RequestParam Optional<Integer> table,
            @RequestParam(defaultValue = "false") boolean host,
            HttpServletRequest request,
            HttpServletResponse response) {
        var chair = new Chair(table, host);
        return gatherings
                .withCode(code)
                .map(found -> comeIn(found, chair, request, response))
                .orElseGet(() -> unknown(code));
    }

    @Allowed(Right.ANYONE)
    @PostMapping("/g/{code}/language")
    Object speak(
            @PathVariable String code,
            @RequestParam String language,
            HttpServletRequest request,
            HttpServletResponse response) {
        var found = gatherings.withCode(code);
        if (found.isEmpty() || !Languages.ALL.contains(language)) return unknown(code);
        var kept = PhoneCookie.of(PhoneCookie.LANGUAGE, language, found.get().code(), request);
        response.addHeader("Set-Cookie", kept);
        return seeOther(found.get());
    }

    private Object entered(String code, Chair chair, HttpServletRequest request, Frame frame) {
        var found = gatherings.withCode(code);
        if (found.isEmpty()) return unknown(code);
        if (!found.get().code().equals(code)) return "redirect:/g/" + found.get().code();
        var phone = PhoneCookie.token(request).flatMap(token -> phones.find(found.get(), token));
        var here = phone.filter(chair::has);
        return here.<Object>map(it -> PhonePage.of(it, Own.of(it), frame.language()))
                .orElseGet(() -> chair.door(found.get(), Optional.empty()));
    }

    private Object comeIn(
            Gathering gathering,
            Chair chair,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (door.open(gathering, PhoneCookie.token(request), chair, request)) {
            case Door.Entered.In(var token) -> {
                keep(token, gathering, request, response);
                yield seeOther(gathering);
            }
            case Door.Entered.Later(var token) -> {
                keep(token, gathering, request, response);
                yield refused(HttpStatus.TOO_MANY_REQUESTS, gathering, chair, "phone.door.later");
            }
            case Door.Entered.Closed() ->
                    refused(HttpStatus.FORBIDDEN, gathering, chair, "phone.door.closed");
            case Door.Entered.Over() ->
                    refused(HttpStatus.GONE, gathering, chair, "phone.door.over");
        };
    }

    private static void keep(
            PhoneToken token,
            Gathering gathering,
            HttpServletRequest request,
            HttpServletResponse response) {
        var kept = PhoneCookie.of(PhoneCookie.SEAT, token.text(), gathering.code(), request);
        response.addHeader("Set-Cookie", kept);
    }

    private static Answer refused(HttpStatus status, Gathering gathering, Chair chair, String why) {
        return new Answer(status, chair.door(gathering, Optional.of(why)));
    }

    static Answer unknown(String code) {
        return new Answer(HttpStatus.NOT_FOUND, new CodePage(code, true));
    }

    static Object seeOther(Gathering gathering) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", "/g/" + gathering.code())
                .build();
    }
}
