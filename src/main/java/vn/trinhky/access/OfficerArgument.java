package vn.trinhky.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.trinhky.office.Officer;

/** Gives the {@link Officer} who acts to every controller method that asks for one, on pages and for programs. */
@Component
class OfficerArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final CurrentOfficer current;

    OfficerArgument(CurrentOfficer current) {
        this.current = current;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Officer.class;
    }

    /** @throws AuthenticationCredentialsNotFoundException if nobody has signed in: the answer is the sign-in page */
    @Override
    public Officer resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return current.of(asked)
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("no officer behind the request"));
    }
}
