package tillit.organisation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import tillit.FreshDatabase;

/** A test of the register alone, on PostgreSQL; all such tests share one database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringJUnitConfig(classes = RegisterOnly.class, initializers = FreshDatabase.class)
@TestPropertySource(
        properties = {"tillit.zone=Europe/Stockholm", "tillit.language=sv", "tillit.first-person="})
public @interface RegisterTest {}
