/** What a hall sees together: the big screen, and the wall of words with those who look after it. */
@NullMarked
package tillit.conversation.gathering.web.wall;

import org.jspecify.annotations.NullMarked;
