package tillit.composition.command;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import tillit.composition.Words;

/** The texts of a few bundles, in English, found without starting anything. */
final class EnglishWords implements Words {

    private final List<ResourceBundle> bundles =
            List.of(bundle("messages/files"), bundle("messages/grouping"));

    /** Bundles of properties are read as UTF-8. */
    private static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(name, Locale.ENGLISH);
    }

    @Override
    public String of(String key, Object... values) {
        var text =
                bundles.stream()
                        .filter(bundle -> bundle.containsKey(key))
                        .map(bundle -> bundle.getString(key))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("There is no text " + key));
        return new MessageFormat(text, Locale.ENGLISH).format(values);
    }
}
