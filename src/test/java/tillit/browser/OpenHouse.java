package tillit.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives tests the people, with new browsers for each test; one Chromium serves all. */
final class OpenHouse implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == People.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        if (type == Chromium.class) return chromium(test);
        return mine(test)
                .computeIfAbsent(
                        People.class,
                        _ -> new People(chromium(test).browser(), address(test)),
                        People.class);
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
