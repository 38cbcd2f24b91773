package tillit.conversation.room.web.methods;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tillit.conversation.method.Method;
import tillit.conversation.method.RoleId;
import tillit.conversation.method.RoomKind;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.Who;
import tillit.shell.Frame;

/** What a method file says in keys and numbers, as a conversation leader would say it. */
public record InWords(Method method, String language, Text text) {

    /** The sentence of a key, with its values filled in. */
    public interface Text {
        String of(String key, Object... values);
    }

    /** One line about a step: {@code Writes: everyone except the case owner}. */
    public record Fact(String label, String value) {}

    static InWords of(Method method, Frame frame) {
        return new InWords(method, frame.language(), frame::text);
    }

    /** Whole hours as hours, everything else in minutes. */
    public String time() {
        var minutes = method.minutes();
        return minutes % 60 == 0
                ? text.of("method.hours", minutes / 60)
                : text.of("method.minutes", minutes);
    }

    public String group() {
        return text.of("method.group", method.groupFrom(), method.groupTo());
    }

    /** The steps one after the other, for those who do not see the dial. */
    public String outline() {
        return method.steps().stream()
                .map(step -> step.name().in(language) + " " + text.of("method.min", step.minutes()))
                .collect(joining(", "));
    }

    /** Who acts, within what limits, who sees it, what is kept, and who gets which role. */
    public List<Fact> facts(Step step) {
        return Stream.of(
                        fact("method.acts." + key(step.kind()), who(step.act())),
                        fact("method.limit", Limits.of(step, this)),
                        fact("method.sees", isWritten(step) ? sees(step) : ""),
                        fact("method.keeps", keeps(step)),
                        fact("method.gives", step.gives().map(this::bareRole).orElse("")))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private Fact fact(String label, String value) {
        return new Fact(text.of(label), value);
    }

    private String sees(Step step) {
        var seers = seers(step.see());
        return switch (step.reveal()) {
            case Step.Reveal.AtOnce() -> seers;
            case Step.Reveal.WhenAll() -> text.of("method.reveal.whenAll", seers);
            case Step.Reveal.From(var later) ->
                    text.of(
                            "method.reveal.from",
                            seers,
                            method.step(later).map(s -> s.name().in(language)).orElse(""));
        };
    }

    /** Everyone is everyone in the room: in a sealed one nobody else, in an open one nobody sees who it was. */
    private String seers(Who see) {
        if (!see.names(Who.EVERYONE) || see.except().isPresent()) return who(see);
        return text.of(
                method.room() == RoomKind.SEALED ? "method.seers.sealed" : "method.seers.open");
    }

    private String keeps(Step step) {
        if (!isWritten(step)) return text.of("method.keep.unwritten");
        return text.of("method.keep." + step.keep().name().toLowerCase(Locale.ROOT));
    }

    private String who(Who who) {
        var named =
                who.named().stream()
                        .map(name -> named(name, who.named().size() > 1))
                        .collect(joining(" " + text.of("method.and") + " "));
        return who.except()
                .map(role ->
                        text.of("method.except", named, text.of("method.role", bareRole(role))))
                .orElse(named);
    }

    private String named(String name, boolean oneOfSeveral) {
        var role = new RoleId(name);
        if (!method.roles().containsKey(role)) return text.of("method.who." + name);
        return oneOfSeveral ? bareRole(role) : text.of("method.role", bareRole(role));
    }

    private String bareRole(RoleId role) {
        var wording = method.roles().get(role);
        return wording == null ? role.name() : wording.in(language);
    }

    private static boolean isWritten(Step step) {
        return step.kind().takesContributions() || step.kind() == StepKind.REVIEW;
    }

    private static String key(StepKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
