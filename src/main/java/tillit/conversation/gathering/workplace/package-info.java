/** A gathering’s method taken on to workplaces, and what they choose to add to the whole. */
@NullMarked
package tillit.conversation.gathering.workplace;

import org.jspecify.annotations.NullMarked;
