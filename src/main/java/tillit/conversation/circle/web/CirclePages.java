package tillit.conversation.circle.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.conversation.Afterwards;
import tillit.conversation.Alongside;
import tillit.conversation.CircleId;
import tillit.conversation.chest.Chest;
import tillit.conversation.circle.Circle;
import tillit.conversation.circle.CircleKeeper;
import tillit.conversation.circle.CircleKeys;
import tillit.conversation.circle.Meeting;
import tillit.conversation.method.Method;
import tillit.conversation.room.MethodShelf;
import tillit.organisation.Organisation;
import tillit.shell.Page;

/** Puts a circle's page together. */
@Component
class CirclePages {

    private final CircleKeeper circles;
    private final CircleKeys keys;
    private final Chest chest;
    private final Organisation organisation;
    private final MethodShelf methods;
    private final List<Afterwards> afterwards;
    private final List<Alongside> alongside;

    CirclePages(
            CircleKeeper circles,
            CircleKeys keys,
            Chest chest,
            Organisation organisation,
            MethodShelf methods,
            List<Afterwards> afterwards,
            List<Alongside> alongside) {
        this.circles = circles;
        this.keys = keys;
        this.chest = chest;
        this.organisation = organisation;
        this.methods = methods;
        this.afterwards = afterwards;
        this.alongside = alongside;
    }

    CirclePage page(CircleId id, PersonId me) {
        return page(id, me, CirclePage.Search.NONE, Optional.empty());
    }

    /** What was asked for cannot be done, and why: said beside the form. */
    CirclePage refused(CircleId id, PersonId me, String form, String why) {
        return withProblem(id, me, new CirclePage.Problem(form, "", why, Map.of()));
    }

    CirclePage withProblem(CircleId id, PersonId me, CirclePage.Problem problem) {
        return page(id, me, CirclePage.Search.NONE, Optional.of(problem));
    }

    CirclePage searched(CircleId id, PersonId me, String name) {
        var circle = circles.circle(id);
        var found =
                organisation.search(name, organisation.today()).stream()
                        .filter(hit -> !circle.has(hit.id()))
                        .toList();
        return page(id, me, new CirclePage.Search(name, found), Optional.empty());
    }

    private CirclePage page(
            CircleId id,
            PersonId me,
            CirclePage.Search search,
            Optional<CirclePage.Problem> problem) {
        var circle = circles.circle(id);
        return new CirclePage(
                circle,
                me,
                names(circle),
                byId(),
                keys.keys(circle, me),
                chest.lock(me),
                circle.ended() ? afterwards(id, me) : List.of(),
                alongside.stream().flatMap(one -> one.of(id.value(), me).stream()).toList(),
                search,
                problem);
    }

    private List<Page> afterwards(CircleId id, PersonId me) {
        return afterwards.stream().flatMap(one -> one.of(id, me).stream()).toList();
    }

    private Map<PersonId, String> names(Circle circle) {
        var people = new HashSet<>(circle.people());
        circle.meetings().stream()
                .flatMap(meeting -> meeting.substitutes().stream())
                .map(Meeting.Substitute::person)
                .forEach(people::add);
        return organisation.names(people);
    }

    private Map<String, Method> byId() {
        return methods.all().stream().collect(Collectors.toMap(Method::id, method -> method));
    }
}
