package tillit.outcomes.web;

import tillit.outcomes.benchmark.Reading;

/**
 * What to say beside a field of a form.
 *
 * @param key of the text
 * @param where what it is about, in the words of the file; empty when that is plain
 */
public record Trouble(String field, String key, String where) {

    static Trouble with(String field, Reading.Unread<?> unread) {
        return new Trouble(field, "figures.unread." + unread.reason().name(), unread.where());
    }
}
