package vn.trinhky.operations;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last lines of the start: where the application is and how to sign in. */
@Component
class WelcomeLines {

    private static final Logger log = LoggerFactory.getLogger(WelcomeLines.class);

    private final Environment settings;

    WelcomeLines(Environment settings) {
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void show() {
        log.info("Trình Ký is ready: {}", address());
        log.info(signIn());
    }

    String address() {
        String path = settings.getProperty("server.servlet.context-path", "/");
        return "http://localhost:" + settings.getProperty("local.server.port", "8080") + path;
    }

    String signIn() {
        return settings.getProperty(DemoMode.PROPERTY, Boolean.class, false)
                ? "Demo mode: the sign-in names and their password are listed on the sign-in page."
                : "Sign in with an account of the office.";
    }
}
