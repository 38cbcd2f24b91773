/** Shows the one who looks after the server how it is, and nothing of what people write. */
@ApplicationModule(
        displayName = "Operation",
        allowedDependencies = {"access", "shell"})
@NullMarked
package tillit.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
