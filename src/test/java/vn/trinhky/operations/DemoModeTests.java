package vn.trinhky.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class DemoModeTests {

    @Test
    void isOnWhileNoDatabaseIsGiven() {
        assertThat(demoWith(Map.of())).isTrue();
        assertThat(demoWith(Map.of("spring.datasource.url", " "))).isTrue();
    }

    @Test
    void isOffOnAGivenDatabase() {
        assertThat(demoWith(Map.of("spring.datasource.url", "jdbc:postgresql://db/trinhky")))
                .isFalse();
    }

    @Test
    void isWhatTheOperatorSaysInEitherCase() {
        assertThat(demoWith(Map.of("trinhky.demo", "false"))).isFalse();
        assertThat(demoWith(Map.of("spring.datasource.url", "jdbc:postgresql://db/trinhky", "trinhky.demo", "true")))
                .isTrue();
    }

    private static boolean demoWith(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("the operator's", settings));
        new DemoMode().postProcessEnvironment(environment, new SpringApplication());
        return environment.getRequiredProperty("trinhky.demo", Boolean.class);
    }
}
