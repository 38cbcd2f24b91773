package tillit.shell;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Every sentence of the interface, in Swedish, Danish and English. */
@Component
public class Texts {

    private final MessageSource messages;

    /** Those into which no value goes: a wall for thousands is written many times a second. */
    private final Map<Locale, Map<String, String>> fixed = new ConcurrentHashMap<>();

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    /** Throws when the key is missing: a page never shows a key. */
    public String in(Locale locale, String key, Object... values) {
        if (values.length > 0) return messages.getMessage(key, values, locale);
        return fixed.computeIfAbsent(locale, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(key, _ -> messages.getMessage(key, values, locale));
    }
}
