package tillit.shell;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Every sentence of the interface, in Swedish, Danish and English. */
@Component
public class Texts {

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    /** Throws when the key is missing: a page never shows a key. */
    public String in(Locale locale, String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
