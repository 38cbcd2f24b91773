/** Where a gathering is made: its method, its questions, its tables. */
@NullMarked
package tillit.conversation.gathering.web.making;

import org.jspecify.annotations.NullMarked;
