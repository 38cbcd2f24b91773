package tillit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tillit.composition.CompositionId;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.LeadersDay;
import tillit.composition.times.TwoCircles;
import tillit.conversation.GatheringId;
import tillit.conversation.circle.CircleKeeper;
import tillit.conversation.gathering.GatheringPlan;
import tillit.conversation.gathering.Gatherings;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.PartId;
import tillit.programme.template.Templates;
import tillit.trial.Cast;

/** Everybody knocks at every door; it opens only where {@link Doors} says so. */
@HouseTest
class RouteWalkTest {

    @Autowired private CircleKeeper circles;
    @Autowired private Compositions compositions;
    @Autowired private Gatherings gatherings;
    @Autowired private Organisation organisation;
    @Autowired private Programmes programmes;
    @LocalServerPort private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private ProgrammeId programme = new ProgrammeId(new UUID(0, 0));
    private final Map<Knocker, Visitor> visitors = new EnumMap<>(Knocker.class);
    private final Map<Boolean, CompositionId> compositionOf = new HashMap<>();
    private Optional<Gathering> circle = Optional.empty();
    private Optional<GatheringId> gathering = Optional.empty();

    @BeforeEach
    void everybody_comes() {
        for (var knocker : Knocker.values()) visitors.put(knocker, knocker.comes(port));
        programme = programme();
    }

    @Test
    void every_route_has_a_line_in_the_table_and_every_line_a_route() {
        assertThat(Doors.all()).extracting(Door::route).doesNotHaveDuplicates();
        assertThat(routes()).containsExactlyInAnyOrderElementsOf(Doors.routes());
    }

    @Test
    void a_door_opens_to_those_whom_the_table_names_and_to_nobody_else() {
        var wrong = new ArrayList<String>();
        for (var door : Doors.all())
            for (var knocker : Knocker.values()) {
                var answer = knock(door, knocker);
                if (isRefusal(answer) == door.opensTo(knocker))
                    wrong.add(door.route() + " answers " + answer.statusCode() + " to " + knocker);
            }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_form_without_our_token_or_with_a_forged_one_is_refused() {
        var here = circle();
        var aino = visitor(Knocker.LEADER);
        for (var door : Doors.all()) {
            if (!door.takesForm() || door.isForPhones()) continue;
            var path = path(door);
            assertThat(aino.post(path, Map.of(), "").statusCode()).as(path).isEqualTo(403);
            assertThat(aino.post(path, Map.of(), "forged").statusCode()).as(path).isEqualTo(403);
        }
        assertThat(aino.get("/circles/" + here.circle()).statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_no_page_of_ours_is_refused_to_the_administrator_too() {
        for (var path : List.of("/actuator", "/actuator/env", "/actuator/heapdump", "/methods/x"))
            for (var visitor : visitors.values())
                assertThat(visitor.get(path).statusCode()).as(path).isIn(302, 401, 403, 404);
        assertThat(new Visitor(port).get("/actuator/health").statusCode()).isEqualTo(200);
    }

    /** Where a door has opened, what it leads to may have changed: the next one knocks somewhere new. */
    private HttpResponse<?> knock(Door door, Knocker knocker) {
        var answer = visitor(knocker).knock(door.verb(), path(withCode(door).of(programme)));
        if (!isRefusal(answer) && !door.verb().equals("GET")) leave();
        if (door.endsSession()) visitors.put(knocker, knocker.comes(port));
        return answer;
    }

    private void leave() {
        circle = Optional.empty();
        gathering = Optional.empty();
        compositionOf.clear();
    }

    private String path(Door door) {
        return door.path(circle(), () -> composition(door.isOfCircles()), this::gathering);
    }

    private Door withCode(Door door) {
        return door.isForPhones()
                ? door.withCode(gatherings.find(gathering()).orElseThrow().code())
                : door;
    }

    private Visitor visitor(Knocker knocker) {
        return Objects.requireNonNull(visitors.get(knocker));
    }

    /** A circle with Sara, and with Freja who was taken away while its meeting was on. */
    private Gathering circle() {
        var here = circle.orElseGet(this::kastanjen);
        circle = Optional.of(here);
        return here;
    }

    private Gathering kastanjen() {
        var here = Gathering.of(circles, Cast.SARA, Cast.FREJA);
        circles.remove(here.circle(), Cast.FREJA.id());
        return here;
    }

    /** Birgitta's. */
    private CompositionId composition(boolean ofCircles) {
        return compositionOf.computeIfAbsent(
                ofCircles,
                _ ->
                        ofCircles
                                ? TwoCircles.of(compositions, organisation)
                                : LeadersDay.used(compositions, organisation));
    }

    /** Birgitta's, too. */
    private GatheringId gathering() {
        var here = gathering.orElseGet(this::chefsdag);
        gathering = Optional.of(here);
        return here;
    }

    private GatheringId chefsdag() {
        return gatherings.make(
                new GatheringPlan("Chefsdag", "leaders-day", List.of("Eken"), Map.of(), false),
                Cast.BIRGITTA.id());
    }

    /** Birgitta's, and announced. */
    private ProgrammeId programme() {
        var programme =
                Templates.all()
                        .getFirst()
                        .begin(
                                "Två år",
                                organisation.today(),
                                Set.of("Förskola", "Hemtjänst"),
                                "sv",
                                () -> new PartId(UUID.randomUUID()));
        var id = programmes.make(Cast.BIRGITTA.id(), UUID.randomUUID(), programme);
        programmes.announce(id);
        return id;
    }

    private static boolean isRefusal(HttpResponse<?> answer) {
        return switch (answer.statusCode()) {
            case 401, 403, 404 -> true;
            case 302 -> answer.headers().firstValue("Location").orElse("").endsWith("/sign-in");
            default -> false;
        };
    }

    private List<String> routes() {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(route -> {
                    var verbs = route.getMethodsCondition().getMethods();
                    var verb = verbs.isEmpty() ? "ANY" : verbs.iterator().next().name();
                    return route.getPatternValues().stream().map(path -> verb + " " + path);
                })
                .toList();
    }
}
