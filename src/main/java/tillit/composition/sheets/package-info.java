/** What is printed and handed out when people have been put together: lists, cards, badges, a workbook. */
@NullMarked
package tillit.composition.sheets;

import org.jspecify.annotations.NullMarked;
