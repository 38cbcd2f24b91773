package tillit.conversation.method;

import java.util.Map;

/** A text in each language of its method; the keys are {@code sv}, {@code da}, {@code en}. */
public record Wording(Map<String, String> byLanguage) {

    public static final Wording NONE = new Wording(Map.of());

    public Wording {
        byLanguage = Map.copyOf(byLanguage);
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /** The text in this language, else in English, else in any; empty when there is none. */
    public String in(String language) {
        if (byLanguage.isEmpty()) return "";
        var fallback = byLanguage.getOrDefault("en", byLanguage.values().iterator().next());
        return byLanguage.getOrDefault(language, fallback);
    }
}
