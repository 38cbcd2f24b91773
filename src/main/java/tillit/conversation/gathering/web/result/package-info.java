/** The result as pages and files. */
@NullMarked
package tillit.conversation.gathering.web.result;

import org.jspecify.annotations.NullMarked;
