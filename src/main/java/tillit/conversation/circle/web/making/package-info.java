/** Where a programme lead sees which circles there are, and makes new ones. */
@NullMarked
package tillit.conversation.circle.web.making;

import org.jspecify.annotations.NullMarked;
