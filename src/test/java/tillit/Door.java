package tillit;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import tillit.composition.CompositionId;
import tillit.conversation.GatheringId;
import tillit.programme.ProgrammeId;
import tillit.trial.Cast;

/** One route and those to whom it opens. */
record Door(String route, Set<Knocker> opensTo) {

    /** All of Ekhamn. */
    private static final UUID TOP =
            UUID.nameUUIDFromBytes("ekhamn E1001".getBytes(StandardCharsets.UTF_8));

    boolean opensTo(Knocker knocker) {
        return opensTo.contains(knocker);
    }

    String verb() {
        var verb = route.substring(0, route.indexOf(' '));
        return verb.equals("ANY") ? "GET" : verb;
    }

    /** The same, of a gathering that there is not. */
    String path(Gathering here, Supplier<CompositionId> composition) {
        return path(here, composition, GatheringId::random);
    }

    /** The address of this door in a circle, of a composition and a gathering; things that they do not have are made up. */
    String path(
            Gathering here, Supplier<CompositionId> composition, Supplier<GatheringId> gathering) {
        var path = route.substring(route.indexOf(' ') + 1);
        if (path.contains("{composition}"))
            path = path.replace("{composition}", composition.get().toString());
        if (path.contains("{gathering}"))
            path = path.replace("{gathering}", gathering.get().toString());
        return path.replace("{circle}", here.circle().toString())
                .replace("{meeting}", here.room().toString())
                .replace("{room}", here.room().toString())
                .replace("{state}", "1")
                .replace("{file}", "people.csv")
                .replace("{kind}", "units")
                .replace("{number}", "0")
                .replace("{method}", "collegial-supervision")
                .replace("{person}", Cast.PER.id().toString())
                .replace("{unit}", TOP.toString())
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }

    /** Programs send no forms. */
    boolean takesForm() {
        return verb().equals("POST") && !opensTo.isEmpty();
    }

    /** Only circles meet more than once, and begin. */
    boolean isOfCircles() {
        return route.contains("/times") || route.endsWith("/beginning");
    }

    /** Phones have no session, so no token: whoever sends their forms from elsewhere is refused by the browser's word. */
    boolean isForPhones() {
        return route.matches("\\w+ /g(/.*)?");
    }

    /** The door of the gathering with this code. */
    Door withCode(String code) {
        return new Door(route.replace("{code}", code).replace("{table}", "1"), opensTo);
    }

    /** The same of this programme, where it is of a programme. */
    Door of(ProgrammeId programme) {
        return new Door(route.replace("{programme}", programme.toString()), opensTo);
    }

    boolean endsSession() {
        return route.equals("POST /sign-out");
    }
}
