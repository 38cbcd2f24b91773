package tillit.conversation.wall;

import java.text.Normalizer;
import java.util.List;

/** Whose inflection brings words together. A hall has one, whatever single words are written in. */
public enum Language {
    SV,
    DA,
    EN;

    /** The language with this code, as {@code sv}; English for others. */
    public static Language of(String code) {
        return switch (code) {
            case "sv" -> SV;
            case "da" -> DA;
            default -> EN;
        };
    }

    Lexicon lexicon() {
        return Lexicon.of(this);
    }

    /** Whether this may stand before a word and says nothing of its own. */
    boolean isBefore(String word) {
        return switch (this) {
            case SV -> word.equals("att");
            case DA -> word.equals("at");
            case EN -> List.of("to", "the", "a", "an").contains(word);
        };
    }

    /** One spelling for letters that neighbours on another keyboard; never å for a, which makes another word. */
    String spelled(String small) {
        return switch (this) {
            case SV -> small.replace('æ', 'ä').replace('ø', 'ö').replaceAll("[éèê]", "e");
            case DA ->
                    small.replace('ä', 'æ')
                            .replace('ö', 'ø')
                            .replace("aa", "å")
                            .replaceAll("[éèê]", "e");
            case EN -> Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        };
    }
}
