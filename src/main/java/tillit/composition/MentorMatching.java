package tillit.composition;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tillit.access.PersonId;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Frame;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.People;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.mentors.Mentors;
import tillit.composition.grouping.rule.Apart;
import tillit.composition.grouping.rule.Capacity;
import tillit.composition.grouping.rule.WouldLike;

/**
 * Finds everybody a mentor: as many as can be get one, and of all ways to do it this is one with most in common,
 * summed over all pairs.
 */
public final class MentorMatching {

    /** More than this in common counts no more. */
    public static final int MOST_IN_COMMON = 4;

    private static final String YES = "yes";

    private MentorMatching() {}

    /** @param places for so many more; 1 or more */
    public record Mentor(PersonId person, int places) {}

    /**
     * @param never whom they must not get
     * @param inCommon with each mentor with whom it is anything
     */
    public record Mentee(PersonId person, Set<PersonId> never, Map<PersonId, Integer> inCommon) {}

    /** Of each mentee who gets one the mentor. Somebody may be both. */
    public static Map<PersonId, PersonId> of(List<Mentor> mentors, List<Mentee> mentees) {
        if (mentors.isEmpty() || mentees.isEmpty()) return Map.of();
        var people = people(mentors, mentees);
        var brief = new Brief(people, frame(mentors), rules());
        var placement = Mentors.compose(brief);
        if (!Check.of(brief, placement).broken().isEmpty())
            throw new IllegalStateException("A rule that must be kept is broken");
        return mentorOfEach(people, placement);
    }

    private static Map<PersonId, PersonId> mentorOfEach(People people, Placement placement) {
        return IntStream.range(0, people.size())
                .boxed()
                .filter(one -> placement.group(0, one) != Placement.NOWHERE)
                .collect(
                        toMap(
                                one -> id(people, one),
                                one ->
                                        id(
                                                people,
                                                placement
                                                        .leaders(0, placement.group(0, one))
                                                        .getFirst())));
    }

    private static PersonId id(People people, int number) {
        return PersonId.of(people.member(number).id());
    }

    private static Frame frame(List<Mentor> mentors) {
        int most = mentors.stream().mapToInt(Mentor::places).max().orElseThrow();
        return new Frame(
                Form.MENTORS,
                1,
                OptionalInt.empty(),
                new Frame.Size(0, most),
                Optional.empty(),
                Optional.of(new Frame.Leading("mentor", 1, 1)),
                Optional.of("absent"),
                Optional.empty());
    }

    private static List<Rule> rules() {
        var all = new ArrayList<Rule>();
        all.add(new Apart("apart", Strength.MUST));
        all.add(new Capacity("places", Strength.MUST));
        for (int common = 1; common <= MOST_IN_COMMON; common++)
            all.add(new WouldLike(inCommon(common), Strength.GLADLY));
        return all;
    }

    private static People people(List<Mentor> mentors, List<Mentee> mentees) {
        var values = new LinkedHashMap<PersonId, Map<String, List<String>>>();
        for (var mentor : mentors) {
            var its = values.computeIfAbsent(mentor.person(), _ -> new HashMap<>());
            its.put("mentor", List.of(YES));
            its.put("absent", List.of("all"));
            its.put("places", List.of(String.valueOf(mentor.places())));
        }
        for (var mentee : mentees) {
            var its = values.computeIfAbsent(mentee.person(), _ -> new HashMap<>());
            its.remove("absent");
            its.put("apart", ids(mentee.never().stream(), values.keySet()));
            for (int common = 1; common <= MOST_IN_COMMON; common++)
                its.put(inCommon(common), ids(withAtLeast(mentee, common), values.keySet()));
        }
        var columns =
                Stream.concat(
                                Stream.of("mentor", "absent", "places", "apart"),
                                IntStream.rangeClosed(1, MOST_IN_COMMON)
                                        .mapToObj(MentorMatching::inCommon))
                        .toList();
        return new People(
                Set.copyOf(columns),
                values.entrySet().stream()
                        .map(one -> member(one.getKey(), one.getValue()))
                        .toList());
    }

    private static Member member(PersonId person, Map<String, List<String>> values) {
        return new Member(person.toString(), person.toString(), values);
    }

    private static Stream<PersonId> withAtLeast(Mentee mentee, int common) {
        return mentee.inCommon().entrySet().stream()
                .filter(one -> one.getValue() >= common)
                .map(Map.Entry::getKey);
    }

    /** Only of those who take part. */
    private static List<String> ids(Stream<PersonId> people, Set<PersonId> known) {
        return people.filter(known::contains).map(PersonId::toString).sorted().toList();
    }

    private static String inCommon(int number) {
        return "common-" + number;
    }
}
