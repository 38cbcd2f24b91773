package tillit.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives tests the people of their house: they keep their phones from test to test, stay signed in, and go home
 * after each. One Chromium serves all.
 */
final class OpenHouse implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == People.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Chromium.class ? chromium(test) : people(test);
    }

    private static People people(ExtensionContext test) {
        var people =
                shared(test)
                        .computeIfAbsent(
                                address(test),
                                address -> new People(chromium(test).browser(), address),
                                People.class);
        mine(test).put(GoingHome.class, new GoingHome(people));
        return people;
    }

    /** What the end of a test does. */
    private record GoingHome(People people) implements AutoCloseable {

        @Override
        public void close() {
            people.goHome();
        }
    }

    private static String address(ExtensionContext test) {
        var house = SpringExtension.getApplicationContext(test).getEnvironment();
        return "http://localhost:" + house.getRequiredProperty("local.server.port");
    }

    private static Chromium chromium(ExtensionContext test) {
        return shared(test).computeIfAbsent(Chromium.class, _ -> new Chromium(), Chromium.class);
    }

    private static Store shared(ExtensionContext test) {
        return mine(test.getRoot());
    }

    private static Store mine(ExtensionContext test) {
        return test.getStore(Namespace.create(OpenHouse.class));
    }
}
