/** Pages that are made to be printed, and the workbook. */
@NullMarked
package tillit.composition.sheets.web;

import org.jspecify.annotations.NullMarked;
