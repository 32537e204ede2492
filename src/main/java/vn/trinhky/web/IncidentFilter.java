package vn.trinhky.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every failure a number and logs it once with that number; the page shows the number and nothing else. Stands
 * outside all other filters, so that a page that breaks while it is being written is counted too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class IncidentFilter extends OncePerRequestFilter {

    static final String INCIDENT = IncidentFilter.class.getName() + ".number";

    private static final Logger LOG = LoggerFactory.getLogger(IncidentFilter.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            record(request, response, failure);
        }
    }

    private static void record(HttpServletRequest request, HttpServletResponse response, Throwable failure)
            throws IOException {
        String number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("Incident {} at {} {}", number, request.getMethod(), request.getRequestURI(), failure);
        request.setAttribute(INCIDENT, number);
        if (!response.isCommitted()) {
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
