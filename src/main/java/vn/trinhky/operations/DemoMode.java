package vn.trinhky.operations;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.env.PropertySource;

/**
 * Answers {@code trinhky.demo} where the settings do not: yes on the embedded database, no on a given one.
 *
 * <p>An office's database must never receive the people and passwords of the demonstration by omission. Ask it as a
 * property: {@code @ConditionalOnProperty("trinhky.demo")} or {@code @Value("${trinhky.demo}") boolean}.
 */
final class DemoMode implements EnvironmentPostProcessor {

    static final String PROPERTY = "trinhky.demo";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new Assumption(environment));
    }

    /**
     * Decides when asked, so that a database named later (by a test) counts too.
     *
     * <p>The settings are a field of its own: Spring Boot unfolds a source that <i>is</i> an environment, without end here.
     */
    private static final class Assumption extends PropertySource<String> {

        private final PropertyResolver settings;

        Assumption(PropertyResolver settings) {
            super("demo mode, where not set", PROPERTY);
            this.settings = settings;
        }

        @Override
        public @Nullable Object getProperty(String name) {
            return PROPERTY.equals(name) ? Boolean.toString(NoDatabaseGiven.in(settings)) : null;
        }
    }
}
