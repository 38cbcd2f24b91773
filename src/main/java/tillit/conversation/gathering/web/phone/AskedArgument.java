package tillit.conversation.gathering.web.phone;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tillit.shell.Frames;

/** Lets a controller ask for {@link PhoneAnswers.Asked}. */
@Configuration(proxyBeanMethods = false)
class AskedArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final Frames frames;

    AskedArgument(Frames frames) {
        this.frames = frames;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PhoneAnswers.Asked.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var asked = request.getNativeRequest(HttpServletRequest.class);
        if (asked == null) throw new IllegalStateException("There is no request.");
        return new PhoneAnswers.Asked(
                PhoneCookie.token(asked),
                asked.getHeader("In-Part") != null,
                frames.of(asked).language());
    }
}
