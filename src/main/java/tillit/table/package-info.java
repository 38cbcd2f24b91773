/** Reads the tables that other systems give, and writes tables that Excel opens; knows no other module. */
@ApplicationModule(
        displayName = "Table",
        allowedDependencies = {})
@NullMarked
package tillit.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
