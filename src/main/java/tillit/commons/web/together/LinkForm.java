package tillit.commons.web.together;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import tillit.commons.together.Link;
import tillit.shell.Typed;

/**
 * A link as somebody typed it.
 *
 * @param key so that sending it twice adds it once
 */
public record LinkForm(String key, String title, String address) {

    static LinkForm empty() {
        return new LinkForm(UUID.randomUUID().toString(), "", "");
    }

    static LinkForm typed(MultiValueMap<String, String> typed) {
        return new LinkForm(
                Typed.line(typed, "key"), Typed.line(typed, "title"), Typed.line(typed, "address"));
    }

    Map<String, String> wrong() {
        var wrong = new LinkedHashMap<String, String>();
        if (title.isEmpty()) wrong.put("title", "together.wrong.title");
        if (title.length() > Link.LONGEST_TITLE) wrong.put("title", "together.wrong.title.long");
        if (Link.address(address).isEmpty()) wrong.put("address", "together.wrong.address");
        return wrong;
    }

    /** Nothing may be wrong with it. */
    Link link() {
        return new Link(Typed.key(key), title, Link.address(address).orElseThrow());
    }
}
