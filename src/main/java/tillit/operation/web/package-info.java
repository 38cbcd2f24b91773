/** The administrator's page. */
@NullMarked
package tillit.operation.web;

import org.jspecify.annotations.NullMarked;
