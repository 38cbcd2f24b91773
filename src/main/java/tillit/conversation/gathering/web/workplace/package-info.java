/** Taking the method to one’s own workplace meeting. */
@NullMarked
package tillit.conversation.gathering.web.workplace;

import org.jspecify.annotations.NullMarked;
