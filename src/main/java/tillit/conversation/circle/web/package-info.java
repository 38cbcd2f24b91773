/** The pages of circles: for members, for leaders, for those who make them. */
@NullMarked
package tillit.conversation.circle.web;

import org.jspecify.annotations.NullMarked;
