package tillit.composition.web.cards;

import static java.util.stream.Collectors.groupingBy;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import tillit.composition.account.Fabric;
import tillit.composition.account.Hosts;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Standing;

/** Lays out the cards of a gathering. */
final class Deck {

    private final Result result;
    private final int gathering;
    private final String asked;
    private final InWords words;
    private final Optional<String> area;
    private final Hosts hosts;
    private final Map<Integer, List<Broken>> broken;

    private record Broken(Standing standing, Breach breach) {}

    Deck(Result result, Check check, int gathering, String asked, InWords words) {
        this.result = result;
        this.gathering = gathering;
        this.asked = asked;
        this.words = words;
        area = new Fabric(result.brief()).column();
        hosts = Hosts.of(result.brief(), result.placement());
        broken =
                check.broken().stream()
                        .flatMap(rule -> rule.breaches().stream().map(it -> new Broken(rule, it)))
                        .filter(it -> it.breach.gathering() == gathering)
                        .collect(groupingBy(it -> it.breach.group()));
    }

    /** Those of a kind, or with somebody one searched for, in the order of their numbers. */
    List<Card> cards(String kind, Locale locale) {
        return IntStream.range(0, result.placement().groups(gathering))
                .mapToObj(group -> card(group, locale))
                .filter(card -> kind.isEmpty() || card.kind().equals(kind))
                .filter(card -> asked.isBlank() || card.found() > 0)
                .toList();
    }

    private Card card(int group, Locale locale) {
        var names = broken.getOrDefault(group, List.of()).stream();
        return new Card(
                group,
                kind(group),
                seated(result.placement().leaders(gathering, group), OptionalInt.empty(), locale),
                seated(
                        result.placement().members(gathering, group),
                        hosts.at(gathering, group),
                        locale),
                names.map(it -> words.breach(it.standing.rule(), it.breach)).distinct().toList());
    }

    private String kind(int group) {
        return result.brief()
                .frame()
                .within()
                .flatMap(column ->
                        result.placement().everybody(gathering).get(group).stream()
                                .findFirst()
                                .map(person -> result.member(person).value(column)))
                .orElse("");
    }

    private List<Card.Seated> seated(List<Integer> people, OptionalInt host, Locale locale) {
        var byName = Comparator.comparing(Card.Seated::name, Collator.getInstance(locale));
        return people.stream()
                .map(person -> seated(person, host.equals(OptionalInt.of(person))))
                .sorted(Comparator.comparing(Card.Seated::host).reversed().thenComparing(byName))
                .toList();
    }

    private Card.Seated seated(int person, boolean host) {
        var member = result.member(person);
        return new Card.Seated(
                person,
                member.id(),
                member.name(),
                area.map(member::value).orElse(""),
                host,
                result.isPinned(gathering, person),
                Card.matches(member.name(), asked));
    }
}
