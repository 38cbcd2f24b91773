package tillit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which doors there are and to whom they open. Whoever builds a new one adds its line here. */
final class Doors {

    private static final String TABLE =
            """
            anyone    GET /
            anyone    GET /chest/keys
            anyone    GET /circles/{circle}/key
            anyone    GET /clock
            anyone    GET /sign-in
            anyone    POST /sign-in
            anyone    GET /sign-in/{link}
            anyone    POST /sign-in/{link}
            signed-in GET /calendar
            signed-in POST /calendar
            signed-in POST /calendar/end
            nobody    GET /calendar/{secret}.ics
            anyone    POST /language
            anyone    GET /trial
            anyone    POST /trial
            anyone    GET /trial/outbox
            signed-in POST /sign-out
            signed-in GET /figures
            signed-in GET /figures/board
            programme-lead GET /figures/benchmarks
            programme-lead POST /figures/benchmarks
            programme-lead POST /figures/benchmarks/fetch
            programme-lead POST /figures/benchmarks/{municipality}/removal
            programme-lead GET /figures/comparison
            programme-lead GET /figures/exchange
            programme-lead POST /figures/exchange
            programme-lead POST /figures/exchange/removal
            safety-representative GET /figures/safety
            signed-in GET /methods
            signed-in GET /methods/{method}
            signed-in GET /chest
            signed-in POST /chest/items
            signed-in POST /chest/items/{item}/removal
            signed-in GET /organisation
            signed-in GET /units/{unit}
            signed-in GET /people/{person}
            signed-in GET /join
            signed-in POST /join
            signed-in GET /workplace
            signed-in POST /workplace
            programme-lead GET /circles
            programme-lead POST /circles
            programme-lead GET /circles/new
            programme-lead POST /circles/new
            programme-lead GET /compositions
            programme-lead POST /compositions
            programme-lead POST /compositions/files
            programme-lead GET /compositions/new
            composer  GET /compositions/{composition}
            composer  POST /compositions/{composition}/adoption
            composer  POST /compositions/{composition}/files
            composer  GET /compositions/{composition}/files/{file}
            composer  GET /compositions/{composition}/people
            composer  POST /compositions/{composition}/people
            composer  GET /compositions/{composition}/people/{number}
            composer  POST /compositions/{composition}/people/{number}
            composer  POST /compositions/{composition}/people/{number}/others
            seated    GET /compositions/{composition}/place
            composer  GET /compositions/{composition}/progress
            composer  POST /compositions/{composition}/removal
            composer  POST /compositions/{composition}/rules
            composer  POST /compositions/{composition}/search
            composer  POST /compositions/{composition}/search/end
            composer  POST /compositions/{composition}/sizes
            composer  GET /compositions/{composition}/states
            composer  GET /compositions/{composition}/states/{state}
            composer  GET /compositions/{composition}/states/{state}/absence
            composer  POST /compositions/{composition}/states/{state}/absences
            composer  GET /compositions/{composition}/states/{state}/comparison
            composer  GET /compositions/{composition}/states/{state}/effect
            composer  POST /compositions/{composition}/states/{state}/moves
            composer  GET /compositions/{composition}/states/{state}/person
            composer  POST /compositions/{composition}/states/{state}/pins
            composer  POST /compositions/{composition}/states/{state}/redoing
            composer  POST /compositions/{composition}/states/{state}/return
            composer  POST /compositions/{composition}/states/{state}/undoing
            composer  GET /compositions/{composition}/states/{state}/weave
            programme-lead GET /imports
            programme-lead POST /imports
            programme-lead GET /imports/forms/{kind}
            programme-lead GET /imports/{id}
            programme-lead POST /imports/{id}/acceptance
            programme-lead POST /imports/{id}/choice
            programme-lead GET /imports/{id}/columns/{number}
            programme-lead POST /imports/{id}/columns/{number}
            programme-lead GET /imports/{id}/mending/{number}
            programme-lead GET /imports/{id}/progress
            programme-lead POST /imports/{id}/removal
            programme-lead POST /imports/{id}/undoing
            programme-lead POST /protected-people
            administrator GET /operation
            administrator GET /scim
            administrator POST /scim/tokens
            administrator POST /scim/tokens/{token}/revocation
            bearer    GET /scim/v2/ServiceProviderConfig
            bearer    GET /scim/v2/ResourceTypes
            bearer    GET /scim/v2/ResourceTypes/{type}
            bearer    GET /scim/v2/Schemas
            bearer    GET /scim/v2/Schemas/{schema}
            bearer    GET /scim/v2/Users
            bearer    POST /scim/v2/Users
            bearer    GET /scim/v2/Users/{user}
            bearer    PUT /scim/v2/Users/{user}
            bearer    PATCH /scim/v2/Users/{user}
            bearer    DELETE /scim/v2/Users/{user}
            bearer    GET /scim/v2/Groups
            bearer    POST /scim/v2/Groups
            bearer    GET /scim/v2/Groups/{group}
            bearer    PUT /scim/v2/Groups/{group}
            bearer    PATCH /scim/v2/Groups/{group}
            bearer    DELETE /scim/v2/Groups/{group}
            circle    GET /circles/{circle}
            circle    POST /circles/{circle}/departure
            leaders   GET /circles/{circle}/people
            leaders   POST /circles/{circle}/ending
            leaders   POST /circles/{circle}/key
            leaders   POST /circles/{circle}/key/loss
            leaders   POST /circles/{circle}/leaders
            leaders   POST /circles/{circle}/meetings/{meeting}/room
            leaders   POST /circles/{circle}/meetings/{meeting}/substitute
            leaders   POST /circles/{circle}/meetings/{meeting}/substitute/removal
            leaders   POST /circles/{circle}/meetings/{meeting}/time
            leaders   POST /circles/{circle}/members
            leaders   POST /circles/{circle}/members/{person}/removal
            circle    GET /rooms/{room}
            circle    GET /rooms/{room}/drawing
            circle    GET /rooms/{room}/screen
            circle    GET /rooms/{room}/stream
            circle    POST /rooms/{room}/presence
            circle    POST /rooms/{room}/arrival
            circle    POST /rooms/{room}/contributions
            circle    POST /rooms/{room}/contributions/{contribution}/judgement
            circle    POST /rooms/{room}/contributions/{contribution}/withdrawal
            circle    POST /rooms/{room}/departure
            circle    POST /rooms/{room}/role
            circle    POST /rooms/{room}/turn
            leaders   GET /rooms/{room}/desk
            leaders   POST /rooms/{room}/advance
            leaders   POST /rooms/{room}/closing
            leaders   POST /rooms/{room}/contributions/{contribution}/election
            leaders   POST /rooms/{room}/erasure
            leaders   POST /rooms/{room}/extension
            leaders   POST /rooms/{room}/lead
            leaders   POST /rooms/{room}/opening
            leaders   POST /rooms/{room}/return
            leaders   POST /rooms/{room}/showing
            leaders   POST /rooms/{room}/skip
            composer  GET /compositions/{composition}/beginning
            composer  POST /compositions/{composition}/beginning
            composer  GET /compositions/{composition}/times
            composer  POST /compositions/{composition}/times/calendars
            composer  POST /compositions/{composition}/times/invitations
            composer  GET /compositions/{composition}/times/plan
            composer  POST /compositions/{composition}/times/plan
            composer  GET /compositions/{composition}/times/progress
            composer  POST /compositions/{composition}/times/stopping
            composer  POST /compositions/{composition}/times/timetable
            composer  GET /compositions/{composition}/times/{circle}/calendar
            composer  GET /compositions/{composition}/times/{circle}/{meeting}
            composer  POST /compositions/{composition}/times/{circle}/{meeting}
            composer  GET /compositions/{composition}/states/{state}/sheets
            composer  GET /compositions/{composition}/states/{state}/sheets/badges
            composer  GET /compositions/{composition}/states/{state}/sheets/cards
            composer  GET /compositions/{composition}/states/{state}/sheets/door
            composer  GET /compositions/{composition}/states/{state}/sheets/lists
            composer  GET /compositions/{composition}/states/{state}/workbook
            nobody    ANY /error
            """;

    private Doors() {}

    static List<Door> all() {
        return Stream.of(
                        TABLE,
                        GatheringDoors.TABLE,
                        ProgrammeDoors.TABLE,
                        DocumentDoors.TABLE,
                        ObstacleDoors.TABLE,
                        CommonsDoors.TABLE,
                        LessonDoors.TABLE,
                        MandateDoors.TABLE)
                .flatMap(String::lines)
                .map(Doors::door)
                .toList();
    }

    static List<String> routes() {
        return all().stream().map(Door::route).toList();
    }

    private static Door door(String line) {
        var words = line.split(" +", 2);
        return new Door(words[1], who(words[0]));
    }

    private static Set<Knocker> who(String word) {
        return switch (word) {
            case "anyone" -> EnumSet.allOf(Knocker.class);
            case "signed-in" -> EnumSet.complementOf(EnumSet.of(Knocker.STRANGER));
            case "circle" -> EnumSet.of(Knocker.MEMBER, Knocker.LEADER);
            case "leaders" -> EnumSet.of(Knocker.LEADER);
            // Birgitta has made it.
            case "organiser", "composer", "strategist" -> EnumSet.of(Knocker.PROGRAMME_LEAD);
            // Aino, Sara, Freja and Leyla are among its eight people.
            case "seated" ->
                    EnumSet.of(
                            Knocker.LEADER,
                            Knocker.MEMBER,
                            Knocker.REMOVED,
                            Knocker.IN_ANOTHER_CIRCLE);
            // A programme for managers of preschools and home care: Aino and Sara.
            case "taking-part" -> EnumSet.of(Knocker.LEADER, Knocker.MEMBER);
            case "programme-lead" -> EnumSet.of(Knocker.PROGRAMME_LEAD);
            case "safety-representative" -> EnumSet.of(Knocker.SAFETY_REPRESENTATIVE);
            case "administrator" -> EnumSet.of(Knocker.ADMINISTRATOR);
            // Programs with a token; of the people nobody.
            case "bearer", "nobody" -> EnumSet.noneOf(Knocker.class);
            default -> throw new IllegalArgumentException(word + " is none of the words here.");
        };
    }
}
