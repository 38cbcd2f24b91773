package tillit.programme.web.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.programme.plan.Finding;
import tillit.programme.plan.Part;
import tillit.programme.plan.Programme;
import tillit.programme.plan.Rules;
import tillit.shell.Typed;

/** What must be right before a part is changed: first that it can be read, then that the programme holds together. */
final class PartRules {

    private static final int LONGEST_ABOUT = 600;

    private PartRules() {}

    /** The key of what to say beside each field that is not right yet; empty when all is. */
    static Map<String, String> broken(
            PartForm form, Part part, Programme programme, List<String> areas) {
        var wrong = new LinkedHashMap<String, String>();
        Names.wrong(form.name()).ifPresent(text -> wrong.put("name", text));
        if (form.about().length() > LONGEST_ABOUT) wrong.put("about", "programme.wrong.about");
        if (Typed.day(form.firstDay()).isEmpty()) wrong.put("first", "programme.wrong.day");
        else if (form.days().isEmpty()) wrong.put("last", "programme.wrong.last");
        if (form.minutes().isEmpty()) wrong.put("hours", "programme.wrong.hours");
        if (form.often().isEmpty()) wrong.put("times", "programme.wrong.times");
        Names.wrongAreas(form.areas(), areas).ifPresent(text -> wrong.put("area", text));
        if (wrong.isEmpty()) notHolding(form.changed(part), programme, wrong);
        return wrong;
    }

    private static void notHolding(Part changed, Programme programme, Map<String, String> wrong) {
        var before = Rules.broken(programme);
        for (var finding : Rules.broken(programme.with(changed)))
            if (!before.contains(finding) || isOf(changed, finding))
                wrong.putIfAbsent(field(changed, finding), text(changed, finding));
    }

    private static boolean isOf(Part part, Finding finding) {
        return finding.part().equals(Optional.of(part.id()));
    }

    /** What comes after it begins too early when it ends too late. */
    private static String field(Part changed, Finding finding) {
        if (!isOf(changed, finding)) return "last";
        return switch (finding.fault()) {
            case NAMELESS -> "name";
            case FOR_NOBODY -> "who";
            case OUTSIDE, BEFORE_WHAT_IT_FOLLOWS, FOLLOWS_ITSELF -> "first";
        };
    }

    private static String text(Part changed, Finding finding) {
        if (!isOf(changed, finding)) return "programme.wrong.next";
        return switch (finding.fault()) {
            case NAMELESS -> "programme.wrong.nameless";
            case FOR_NOBODY -> "programme.wrong.who";
            case OUTSIDE -> "programme.wrong.outside";
            case BEFORE_WHAT_IT_FOLLOWS, FOLLOWS_ITSELF -> "programme.wrong.early";
        };
    }
}
