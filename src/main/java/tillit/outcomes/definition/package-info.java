/** What each key figure is, in words: the text behind every number. */
@NullMarked
package tillit.outcomes.definition;

import org.jspecify.annotations.NullMarked;
