/** Where a strategist asks what is needed and keeps notes of interviews, and everybody else answers. */
@NullMarked
package tillit.programme.web.inquiry;

import org.jspecify.annotations.NullMarked;
