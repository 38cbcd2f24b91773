package tillit.programme.web.trainer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.conversation.CircleId;
import tillit.programme.course.OccasionId;
import tillit.programme.plan.PartId;
import tillit.programme.trainer.Refusal;
import tillit.programme.trainer.Request;
import tillit.shell.Page;

/**
 * A trainer's own page.
 *
 * @param form empty of who is not in the pool
 * @param refused at which occasion something could not be, and why
 */
public record OwnPage(
        List<Line> requests,
        List<Line> leading,
        Load load,
        Optional<CircleId> circle,
        Optional<TimeForm> form,
        Map<String, String> wrong,
        Optional<Map.Entry<OccasionId, Refusal>> refused)
        implements Page {

    /**
     * @param clash what else they lead or go to then
     * @param leave whether they may take their yes back by themself
     */
    public record Line(Request request, Optional<String> clash, boolean leave) {

        public String name() {
            return request.job().occasion().id().toString();
        }
    }

    /** In hours. {@code middle} is of all in the pool, this year. */
    public record Load(double month, double year, Optional<Long> middle) {}

    /** Parts of which they are asked for several occasions at once; one yes is enough for all. */
    public List<Many> many() {
        return requests.stream()
                .collect(
                        groupingBy(
                                line -> line.request().job().occasion().part(),
                                LinkedHashMap::new,
                                toList()))
                .entrySet()
                .stream()
                .filter(part -> part.getValue().size() > 1)
                .map(part ->
                        new Many(
                                part.getKey(),
                                part.getValue().getFirst().request().job().name(),
                                part.getValue().size()))
                .toList();
    }

    /** So many occasions of one part. */
    public record Many(PartId part, String name, int occasions) {}

    OwnPage mending(TimeForm typed, Map<String, String> errors) {
        return new OwnPage(
                requests, leading, load, circle, Optional.of(typed), errors, Optional.empty());
    }

    OwnPage refusing(OccasionId where, Refusal why) {
        return new OwnPage(
                requests, leading, load, circle, form, wrong, Optional.of(Map.entry(where, why)));
    }

    public Optional<String> wrong(String field) {
        return Optional.ofNullable(wrong.get(field));
    }

    /** The key of why it could not be, when it was wanted of something that stands on the page. */
    public Optional<String> why(Line line) {
        return refused.filter(it -> it.getKey().equals(line.request().job().occasion().id()))
                .map(OwnPage::key);
    }

    /** The same, of something that does not stand there any more. */
    public Optional<String> why() {
        return refused.filter(it ->
                        requests.stream().allMatch(one -> why(one).isEmpty())
                                && leading.stream().allMatch(one -> why(one).isEmpty()))
                .map(OwnPage::key);
    }

    private static String key(Map.Entry<OccasionId, Refusal> refused) {
        return "trainer.refused." + refused.getValue().name();
    }
}
