package tillit.composition.file;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import tillit.composition.Wording;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.People;
import tillit.composition.grouping.Standing;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code report.json}: what came of composing, for other programs. */
public final class ReportFile {

    private static final JsonMapper JSON = new JsonMapper();

    private final Brief brief;
    private final Wording wording;
    private final ObjectNode report = JSON.createObjectNode();

    public ReportFile(Brief brief, Wording wording) {
        this.brief = brief;
        this.wording = wording;
        report.putNull("outcome");
        report.put("people", brief.people().size());
        report.put("gatherings", brief.frame().gatherings());
    }

    /** How it was made; left out for a result that was only checked. */
    public ReportFile made(Duration spent, long seed, OptionalLong steps) {
        report.put("seconds", spent.toMillis() / 1_000.0);
        report.put("seed", seed);
        steps.ifPresent(number -> report.put("steps", number));
        return this;
    }

    public String impossible(List<Impossible> reasons) {
        report.put("outcome", "impossible");
        list(report.putArray("reasons"), reasons);
        return text();
    }

    public String checked(Check check, int groups) {
        report.put("outcome", check.isKept() ? "kept" : "not-kept");
        report.put("best", isBest(check));
        report.put("groups", groups);
        list(report.putArray("misplaced"), check.misplaced());
        var rules = report.putArray("rules");
        check.standings().forEach(standing -> write(rules.addObject(), standing));
        return text();
    }

    /** Nobody can do better: all is kept, and every wish is as far as it can come. */
    private static boolean isBest(Check check) {
        return check.isKept() && check.wishes().stream().allMatch(Standing::isBest);
    }

    private void list(ArrayNode array, List<Impossible> impossibles) {
        for (var impossible : impossibles) {
            var entry = array.addObject();
            entry.put("reason", impossible.reason());
            entry.put("sentence", wording.impossible(impossible));
            ids(entry, impossible.people());
        }
    }

    private void write(ObjectNode entry, Standing standing) {
        var rule = standing.rule();
        entry.put("rule", Spellings.of(rule).key());
        entry.put("sentence", wording.rule(rule));
        entry.put("strength", rule.strength().word());
        entry.put("kept", standing.isKept());
        entry.put("value", standing.value());
        entry.put("at_most", standing.atMost());
        entry.put("said", wording.standing(standing));
        var breaches = entry.putArray("breaches");
        standing.breaches().forEach(breach -> write(breaches.addObject(), breach));
    }

    private void write(ObjectNode entry, Breach breach) {
        entry.put("gathering", breach.gathering() + 1);
        entry.put("group", breach.group() + 1);
        ids(entry, breach.people());
        entry.put("cost", breach.cost());
    }

    private void ids(ObjectNode entry, List<Integer> numbers) {
        People people = brief.people();
        var ids = entry.putArray("people");
        numbers.forEach(number -> ids.add(people.member(number).id()));
    }

    private String text() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n";
    }
}
