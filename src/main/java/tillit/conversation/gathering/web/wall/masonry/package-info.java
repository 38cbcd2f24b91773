/** Where words stand on the big screen, purely: they keep their place and grow. */
@NullMarked
package tillit.conversation.gathering.web.wall.masonry;

import org.jspecify.annotations.NullMarked;
