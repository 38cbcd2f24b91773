/** What those who lead a hall follow, on as many screens as they like. */
@NullMarked
package tillit.conversation.gathering.web.hall;

import org.jspecify.annotations.NullMarked;
