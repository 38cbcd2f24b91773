package tillit.shell;

import gg.jte.Content;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page: the language, who looks, the token that forms carry, and where assets are.
 *
 * @param path where another language leads back to
 * @param asked what was asked for, also when something was sent
 */
public record Frame(
        Locale locale,
        Optional<Viewer> viewer,
        String path,
        String asked,
        FormToken token,
        Surroundings here) {

    /** The hidden field that proves that a form came from our own page. */
    public record FormToken(String name, String value) {}

    /** The municipality, its clock, and whether this is a trial with made-up people. */
    public record Place(String name, ZoneId zone, boolean trial) {}

    /** What is the same for everybody. */
    record Surroundings(
            Texts texts, Assets assets, ImportMap imports, PageWriter pages, Place place) {}

    /** What a link says that leads to where one is. */
    public @Nullable String current(String link) {
        return asked.equals(link) ? "page" : null;
    }

    public String language() {
        return locale.getLanguage();
    }

    /** The text of this key in the viewer's language. */
    public String text(String key, Object... values) {
        return here.texts.in(locale, key, values);
    }

    public Place place() {
        return here.place;
    }

    public List<String> sheets() {
        return Assets.SHEETS;
    }

    public String importMap() {
        return here.imports.json();
    }

    /** A part of a page, drawn by its own template. */
    public Content draw(Page part) {
        return output -> here.pages.draw(part, this, output);
    }

    public String asset(String name) {
        return here.assets.url(name);
    }

    public String integrity(String name) {
        return here.assets.integrity(name);
    }

    /** A moment as people here say it; {@code style} is a key such as {@code date.full}. */
    public String when(TemporalAccessor moment, String style) {
        return Dates.format(moment, text(style), locale, here.place.zone());
    }

    /** The hidden field of a form. */
    public Content tokenField() {
        return output -> {
            output.writeContent(
                    "<input type=\"hidden\" name=\""
                            + token.name()
                            + "\" value=\""
                            + token.value()
                            + "\">");
        };
    }
}
