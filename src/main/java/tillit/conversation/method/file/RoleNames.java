package tillit.conversation.method.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tillit.conversation.method.RoleId;
import tillit.conversation.method.Wording;

/** The roles of a method, each with its name in each language. */
record RoleNames(Texts name) implements Shape<Map<RoleId, Wording>> {

    @Override
    public Optional<Map<RoleId, Wording>> read(Place place, Notes notes) {
        if (!place.isMapping()) {
            notes.wrong(
                    place, "each role with its name, such as case-owner: { sv: …, da: …, en: … }");
            return Optional.empty();
        }
        var roles = new LinkedHashMap<RoleId, Wording>();
        for (var pair : place.pairs()) {
            var role = Place.keyOf(pair);
            var at = place.under(role, pair.getValueNode());
            if (!Name.isName(role)) notes.note(at, role, Name.RIGHT + ", such as case-owner");
            else if (Whom.WORDS.contains(role))
                notes.note(at, role, "means something already; give the role another name");
            else if (roles.containsKey(new RoleId(role))) notes.note(at, role, "stands here twice");
            else name.read(at, notes).ifPresent(wording -> roles.put(new RoleId(role), wording));
        }
        return Optional.of(roles);
    }

    @Override
    public Map<String, Object> schema() {
        return Json.object(
                "type", "object",
                "propertyNames",
                        Json.object(
                                "pattern", Name.PATTERN, "not", Json.object("enum", Whom.WORDS)),
                "additionalProperties", name.schema());
    }
}
