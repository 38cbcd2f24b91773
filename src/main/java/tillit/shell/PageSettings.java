package tillit.shell;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Teaches Spring MVC our pages. */
@Configuration(proxyBeanMethods = false)
class PageSettings implements WebMvcConfigurer {

    private final PageAnswers answers;
    private final FrameArgument frame;

    PageSettings(PageAnswers answers, FrameArgument frame) {
        this.answers = answers;
        this.frame = frame;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(frame);
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(answers);
    }
}
