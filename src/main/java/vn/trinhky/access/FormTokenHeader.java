package vn.trinhky.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives a script the form token of the present session with what it reads: an editor stays open for days, and the token of
 * its page ends with the session.
 */
@Configuration(proxyBeanMethods = false)
class FormTokenHeader implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean reads = "GET".equals(request.getMethod()) && Doors.isPartOfOpenPage(request);
        if (reads && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            response.setHeader(token.getHeaderName(), token.getToken());
        }
        return true;
    }
}
