package tillit.obstacles.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import tillit.obstacles.Answer;
import tillit.obstacles.kept.Reply;
import tillit.organisation.UnitId;
import tillit.shell.Typed;

/**
 * An owner's answer, as it was typed.
 *
 * @param answer the word of one of the five
 * @param turn which one's turn it answers
 * @param to with an answer that passes it upward: {@code above} or {@code body}
 */
public record AnswerForm(
        String key,
        String answer,
        String turn,
        String said,
        String unit,
        String until,
        String stopRule,
        String lookAt,
        String to,
        String body) {

    private static final int LONGEST = 3000;
    private static final int LONGEST_BODY = 160;
    private static final int LONGEST_YEARS = 2;

    static AnswerForm empty() {
        return new AnswerForm("", "", "", "", "", "", "", "", "above", "");
    }

    static AnswerForm typed(MultiValueMap<String, String> typed) {
        return new AnswerForm(
                Typed.line(typed, "key"),
                Typed.line(typed, "answer"),
                Typed.line(typed, "turn"),
                Typed.lines(typed, "said"),
                Typed.line(typed, "unit"),
                Typed.line(typed, "until"),
                Typed.lines(typed, "stopRule"),
                Typed.lines(typed, "lookAt"),
                Typed.line(typed, "to"),
                Typed.line(typed, "body"));
    }

    public boolean is(Answer one) {
        return answer.equals(one.word());
    }

    /** What was typed, when it was for this answer. */
    public String said(Answer one) {
        return is(one) ? said : "";
    }

    Optional<Answer> kind() {
        return Arrays.stream(Answer.values()).filter(this::is).findFirst();
    }

    /** The key of what to say beside each field that is not right yet; empty when all is. */
    Map<String, String> wrong(LocalDate today, List<UnitId> askers) {
        var wrong = new LinkedHashMap<String, String>();
        if (kind().isEmpty()) wrong.put("answer", "obstacle.wrong.answer");
        if (said.isEmpty() || said.length() > LONGEST) wrong.put("said", "obstacle.wrong.said");
        if (is(Answer.HANDED_OVER)) handing(wrong, today, askers);
        if (is(Answer.PASSED_UP) && to.equals("body") && isMissing(body, LONGEST_BODY))
            wrong.put("body", "obstacle.wrong.body");
        return wrong;
    }

    private void handing(Map<String, String> wrong, LocalDate today, List<UnitId> askers) {
        if (asker().filter(askers::contains).isEmpty()) wrong.put("unit", "obstacle.wrong.unit");
        if (day(today).isEmpty()) wrong.put("until", "obstacle.wrong.until");
        if (isMissing(stopRule, LONGEST)) wrong.put("stopRule", "obstacle.wrong.stopRule");
        if (isMissing(lookAt, LONGEST)) wrong.put("lookAt", "obstacle.wrong.lookAt");
    }

    private Optional<UnitId> asker() {
        return Typed.id(unit).map(UnitId::new);
    }

    private Optional<LocalDate> day(LocalDate today) {
        return Typed.day(until)
                .filter(it -> it.isAfter(today) && !it.isAfter(today.plusYears(LONGEST_YEARS)));
    }

    /** Only of a form with nothing wrong. */
    Reply reply() {
        return new Reply(
                Typed.key(key),
                Typed.number(turn, Integer.MAX_VALUE).orElse(0),
                kind().orElseThrow(),
                said,
                is(Answer.HANDED_OVER)
                        ? Optional.of(
                                new Reply.Handing(
                                        asker().orElseThrow(),
                                        LocalDate.parse(until),
                                        stopRule,
                                        lookAt))
                        : Optional.empty(),
                is(Answer.PASSED_UP) && to.equals("body") ? Optional.of(body) : Optional.empty());
    }

    private static boolean isMissing(String text, int longest) {
        return text.isEmpty() || text.length() > longest;
    }
}
