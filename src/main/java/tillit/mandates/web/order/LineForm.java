package tillit.mandates.web.order;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import tillit.law.Country;
import tillit.mandates.MandateId;
import tillit.mandates.lawful.Kind;
import tillit.mandates.lawful.Lawful;
import tillit.mandates.lawful.PassOn;
import tillit.mandates.lawful.Rank;
import tillit.mandates.lawful.Together;
import tillit.mandates.order.Holder;
import tillit.mandates.order.Limits;
import tillit.mandates.order.Line;
import tillit.shell.Typed;

/**
 * A line as it was typed.
 *
 * @param key the id of its mandate, so that sending it twice makes one
 */
public record LineForm(
        String key,
        String paragraph,
        String chapter,
        String decision,
        String covers,
        String kind,
        String holder,
        String name,
        String together,
        String reach,
        String passOn,
        String passTo,
        String reported) {

    static LineForm empty() {
        return new LineForm(
                MandateId.random().toString(),
                "",
                "",
                "",
                "",
                Kind.ORDINARY.name(),
                Rank.UNIT_MANAGER.name(),
                "",
                Together.ALONE.name(),
                "",
                PassOn.NO.name(),
                "",
                "");
    }

    static LineForm of(Line line) {
        return new LineForm(
                line.id().toString(),
                line.paragraph(),
                line.chapter(),
                line.decision(),
                line.covers(),
                line.kind().name(),
                line.holder().rank().name(),
                line.holder().name(),
                line.together().name(),
                line.reach(),
                line.passOn().name(),
                line.passTo(),
                line.reported());
    }

    static LineForm typed(MultiValueMap<String, String> typed) {
        return new LineForm(
                Typed.key(typed).toString(),
                Typed.line(typed, "paragraph"),
                Typed.line(typed, "chapter"),
                Typed.line(typed, "decision"),
                Typed.line(typed, "covers"),
                Typed.line(typed, "kind"),
                Typed.line(typed, "holder"),
                Typed.line(typed, "name"),
                Typed.line(typed, "together"),
                Typed.line(typed, "reach"),
                Typed.line(typed, "passOn"),
                Typed.line(typed, "passTo"),
                Typed.line(typed, "reported"));
    }

    /** The key of what to say beside each field that is not right yet; empty when all is, also by law. */
    Map<String, String> wrong(Country country) {
        var wrong = new LinkedHashMap<String, String>();
        if (decision.isEmpty() || decision.length() > Limits.DECISION)
            wrong.put("decision", "mandate.wrong.decision");
        if (kindIn(country).isEmpty()) wrong.put("kind", "mandate.wrong.kind");
        if (one(Rank.values(), holder).isEmpty()) wrong.put("holder", "mandate.wrong.holder");
        if (one(Together.values(), together).isEmpty())
            wrong.put("together", "mandate.wrong.together");
        if (one(PassOn.values(), passOn).isEmpty()) wrong.put("passOn", "mandate.wrong.passOn");
        if (isUnnamed()) wrong.put("name", "mandate.wrong.name");
        tooLong(wrong);
        if (wrong.isEmpty())
            Lawful.broken(line("sv").proposed(), country)
                    .forEach(rule ->
                            wrong.putIfAbsent(rule.field(), "mandate.lawful." + rule.name()));
        return wrong;
    }

    private void tooLong(Map<String, String> wrong) {
        var longest =
                Map.of(
                        "paragraph", paragraph.length() - Limits.PARAGRAPH,
                        "chapter", chapter.length() - Limits.CHAPTER,
                        "covers", covers.length() - Limits.COVERS,
                        "name", name.length() - Limits.NAME,
                        "reach", reach.length() - Limits.REACH,
                        "passTo", passTo.length() - Limits.PASS_TO,
                        "reported", reported.length() - Limits.REPORTED);
        longest.forEach((field, over) -> {
            if (over > 0) wrong.put(field, "mandate.wrong.long");
        });
    }

    /** Only of a form with nothing wrong. */
    Line line(String language) {
        var rank = one(Rank.values(), holder).orElseThrow();
        var passed = one(PassOn.values(), passOn).orElseThrow();
        return new Line(
                new MandateId(Typed.key(key)),
                paragraph,
                chapter,
                decision,
                covers,
                one(Kind.values(), kind).orElseThrow(),
                new Holder(rank, rank.isEmployed() ? "" : name),
                one(Together.values(), together).orElseThrow(),
                reach,
                passed,
                passed == PassOn.NO ? "" : passTo,
                reported,
                Optional.empty(),
                language);
    }

    private boolean isUnnamed() {
        return name.isEmpty()
                && one(Rank.values(), holder).filter(rank -> !rank.isEmployed()).isPresent();
    }

    private Optional<Kind> kindIn(Country country) {
        return one(Kind.values(), kind).filter(Kind.in(country)::contains);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        return Arrays.stream(all).filter(it -> it.name().equals(name)).findFirst();
    }
}
