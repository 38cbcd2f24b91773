package tillit.conversation.gathering.web.making;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import tillit.conversation.TablePlans.TablePlan;
import tillit.conversation.gathering.QuestionBank;
import tillit.shell.Typed;

/**
 * A gathering to be, as the form has it: what was typed as it was typed.
 *
 * @param plan from which its tables come; empty for tables of its own
 * @param asked by the step's name
 * @param tables how many; empty when nobody counts them
 * @param names of the tables, one a line
 */
public record GatheringDraft(
        String method,
        String plan,
        String name,
        Map<String, Asked> asked,
        String tables,
        String names,
        boolean attendance) {

    static final String CHOSEN = "chosen.";
    static final String OWN = "own.";

    /**
     * What is asked in a step.
     *
     * @param chosen the id of a question of the bank; empty for what the method says
     * @param own a question of one's own, which goes before
     */
    public record Asked(String chosen, String own) {

        static final Asked AS_THE_METHOD = new Asked("", "");

        /** Empty when the method's own words are to be said. */
        String question(String language) {
            if (!own.isEmpty()) return own;
            return QuestionBank.find(chosen).map(it -> it.words().in(language)).orElse("");
        }
    }

    static GatheringDraft empty(String method) {
        return new GatheringDraft(method, "", "", Map.of(), "", "", false);
    }

    /** With the name and the tables of a plan. */
    GatheringDraft at(String plan, TablePlan tables) {
        return new GatheringDraft(
                method, plan, tables.name(), asked, "" + tables.tables(), names, attendance);
    }

    static GatheringDraft of(MultiValueMap<String, String> form) {
        return new GatheringDraft(
                Typed.line(form, "method"),
                Typed.line(form, "plan"),
                Typed.line(form, "name"),
                asked(form),
                Typed.line(form, "tables"),
                lines(form, "names"),
                form.containsKey("attendance"));
    }

    public Asked in(String step) {
        return asked.getOrDefault(step, Asked.AS_THE_METHOD);
    }

    /** The names as they were typed, without empty lines. */
    List<String> typedNames() {
        return names.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static Map<String, Asked> asked(MultiValueMap<String, String> form) {
        var asked = new LinkedHashMap<String, Asked>();
        for (var field : form.keySet())
            if (field.startsWith(CHOSEN)) {
                var step = field.substring(CHOSEN.length());
                asked.put(step, new Asked(Typed.line(form, field), Typed.line(form, OWN + step)));
            }
        return asked;
    }

    private static String lines(MultiValueMap<String, String> form, String field) {
        return typed(form, field).replaceAll("[\\p{Cntrl}&&[^\\r\\n\\t]]", " ");
    }

    private static String typed(MultiValueMap<String, String> form, String field) {
        var value = form.getFirst(field);
        return value == null ? "" : value;
    }
}
