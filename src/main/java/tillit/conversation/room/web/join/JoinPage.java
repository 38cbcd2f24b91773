package tillit.conversation.room.web.join;

import java.util.Optional;
import tillit.shell.Page;

/** The field for the code that is said aloud. {@code error} is the key of what to say beside it. */
public record JoinPage(String code, Optional<String> error) implements Page {

    static JoinPage empty() {
        return new JoinPage("", Optional.empty());
    }

    static JoinPage blank() {
        return new JoinPage("", Optional.of("join.blank"));
    }

    static JoinPage unknown(String code) {
        return new JoinPage(code, Optional.of("join.unknown"));
    }

    static JoinPage later(String code) {
        return new JoinPage(code, Optional.of("join.later"));
    }
}
