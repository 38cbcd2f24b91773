/** What a gathering came to, as a page and as files. */
@NullMarked
package tillit.conversation.gathering.result;

import org.jspecify.annotations.NullMarked;
