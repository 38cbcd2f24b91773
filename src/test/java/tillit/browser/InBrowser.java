package tillit.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test in a real browser. Needs Chromium; where CI is set, its absence is a failure and not a skipped test. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(
        value = "tillit.browser.Chromium#isThere",
        disabledReason = "There is no Chromium; bin/test installs it")
@ExtendWith(OpenHouse.class)
@interface InBrowser {}
