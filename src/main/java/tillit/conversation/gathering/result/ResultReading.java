package tillit.conversation.gathering.result;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.gathering.paper.PaperSeats;
import tillit.conversation.gathering.result.GatheringResult.Part;
import tillit.conversation.method.Alike;
import tillit.conversation.method.Commitment;
import tillit.conversation.method.Harvest;
import tillit.conversation.method.Harvest.Given;
import tillit.conversation.method.Keep;
import tillit.conversation.method.Method;
import tillit.conversation.method.RoomState;
import tillit.conversation.method.Step;

/** Reads out of a room what all may know of it when it is over. */
public final class ResultReading {

    private final Gathering gathering;
    private final Harvest harvest;
    private final String language;

    private ResultReading(Gathering gathering, RoomState state, String language) {
        this.gathering = gathering;
        this.harvest = new Harvest(state);
        this.language = language;
    }

    /** In the order of the steps; what nobody may keep by the method is left out, and own reflections. */
    public static GatheringResult of(
            Gathering gathering,
            Method method,
            RoomState state,
            Optional<Instant> began,
            String language) {
        var reading = new ResultReading(gathering, state, language);
        var parts =
                method.steps().stream()
                        .filter(step -> step.marks() || step.keep() != Keep.NOTHING)
                        .flatMap(step -> reading.part(step).stream())
                        .filter(part -> !part.isEmpty())
                        .toList();
        return new GatheringResult(
                gathering.name(),
                method.name().in(language),
                began,
                reading.harvest.people(),
                reading.harvest.seats(PaperSeats::isPaper) > 0,
                parts,
                reading.inTheWay(method));
    }

    private Set<String> inTheWay(Method method) {
        return method.steps().stream()
                .flatMap(step -> given(step).stream())
                .filter(Given::inTheWay)
                .map(Given::text)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Part> part(Step step) {
        return Optional.ofNullable(
                switch (step.kind()) {
                    case WORDS -> words(step);
                    case TABLES -> tables(step);
                    case GATHER ->
                            new GatheringResult.Gathered(
                                    name(step), question(step), inNoOrder(step));
                    case VOTE -> new GatheringResult.Votes(name(step), question(step), votes(step));
                    case CHOOSE -> commitments(step);
                    case SCALE -> scale(step);
                    case PAUSE, ROUND, WRITE, TALK, DRAW, REVIEW, FOLLOW_UP -> null;
                });
    }

    private Part words(Step step) {
        return WordCount.of(harvest, step, language).part(name(step), question(step));
    }

    private Part tables(Step step) {
        var byTable = new TreeMap<Integer, List<String>>();
        var workplaces = new ArrayList<String>();
        for (var given : given(step))
            if (PaperSeats.isWorkplace(given.author())) workplaces.add(given.text());
            else
                byTable.computeIfAbsent(PaperSeats.table(given).orElse(0), _ -> new ArrayList<>())
                        .add(given.text());
        return new GatheringResult.Tables(
                name(step),
                question(step),
                Stream.concat(inTheHall(byTable), fromWorkplaces(workplaces)).toList());
    }

    private Stream<GatheringResult.Table> inTheHall(Map<Integer, List<String>> byTable) {
        return byTable.entrySet().stream()
                .map(entry ->
                        new GatheringResult.Table(
                                entry.getKey(),
                                gathering.table(entry.getKey()).orElse(""),
                                false,
                                List.copyOf(entry.getValue())));
    }

    private static Stream<GatheringResult.Table> fromWorkplaces(List<String> said) {
        return said.isEmpty()
                ? Stream.empty()
                : Stream.of(new GatheringResult.Table(0, "", true, List.copyOf(said)));
    }

    /** What several tables wrote alike is one, as it was first spelt; a ballot for any of them is for it, once. */
    private List<GatheringResult.Voted> votes(Step step) {
        var written = step.reads().stream().flatMap(read -> harvest.in(read).stream()).toList();
        var sentences =
                written.stream()
                        .collect(
                                Collectors.toMap(it -> it.id().value(), it -> Alike.of(it.text())));
        var counts =
                given(step).stream()
                        .flatMap(it ->
                                choices(it.text()).flatMap(id -> chosen(sentences, id)).distinct())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return Alike.firsts(written, Given::text).stream()
                .map(it -> voted(it.text(), counts.getOrDefault(Alike.of(it.text()), 0L)))
                .filter(voted -> voted.votes() > 0)
                .sorted(Comparator.comparingInt(GatheringResult.Voted::votes).reversed())
                .toList();
    }

    private static Stream<Alike> chosen(Map<UUID, Alike> sentences, UUID id) {
        return Stream.ofNullable(sentences.get(id));
    }

    private static GatheringResult.Voted voted(String text, long votes) {
        return new GatheringResult.Voted(text, (int) votes);
    }

    /** Each once, however often it stands on the ballot. */
    private static Stream<UUID> choices(String ballot) {
        return Arrays.stream(ballot.strip().split("\\s+")).map(UUID::fromString).distinct();
    }

    private Part commitments(Step step) {
        return new GatheringResult.Commitments(
                name(step), question(step), texts(step).stream().map(Commitment::of).toList());
    }

    private Part scale(Step step) {
        var set = step.settings();
        var texts = texts(step);
        var marks =
                IntStream.rangeClosed(set.from(), set.to())
                        .mapToObj(number -> mark(number, texts))
                        .toList();
        return new GatheringResult.Scale(
                name(step), question(step), set.low().in(language), set.high().in(language), marks);
    }

    private static GatheringResult.Mark mark(int number, List<String> texts) {
        var same = texts.stream().filter(String.valueOf(number)::equals).count();
        return new GatheringResult.Mark(number, (int) same);
    }

    private List<Given> given(Step step) {
        return harvest.in(step.id());
    }

    private List<String> texts(Step step) {
        return given(step).stream().map(Given::text).toList();
    }

    /** By the alphabet: what came one after the other would tell what one phone sent. */
    private List<String> inNoOrder(Step step) {
        return texts(step).stream().sorted().toList();
    }

    private String name(Step step) {
        return step.name().in(language);
    }

    private String question(Step step) {
        return gathering.question(step.id(), language).orElse("");
    }
}
