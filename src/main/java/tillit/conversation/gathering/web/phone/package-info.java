/** A gathering on the phones of those who take part: one scan, no account, no name. */
@NullMarked
package tillit.conversation.gathering.web.phone;

import org.jspecify.annotations.NullMarked;
