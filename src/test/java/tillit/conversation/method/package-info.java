@NullMarked
package tillit.conversation.method;

import org.jspecify.annotations.NullMarked;
