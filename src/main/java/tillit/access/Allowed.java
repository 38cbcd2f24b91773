package tillit.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may call a route. A route without it is refused to everybody. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Allowed {

    /** A right from {@link Right}, or one that a {@link RightSource} knows. */
    String value();

    /** The path variable that names the thing the right is held of. */
    String of() default "";
}
