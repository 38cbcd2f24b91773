/** People of Ekhamn at their phones, desks and screens: the house as a browser sees it. */
@NullMarked
package tillit.browser;

import org.jspecify.annotations.NullMarked;
