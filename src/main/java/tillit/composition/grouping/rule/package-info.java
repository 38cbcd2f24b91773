/** The rules there are, each a sentence that can be kept or broken. */
@NullMarked
package tillit.composition.grouping.rule;

import org.jspecify.annotations.NullMarked;
