package vn.trinhky.testing;

import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Points a test's Spring context at a database of its own. */
final class RealPostgresFactory implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
        return new NewDatabase();
    }

    /** A record without parts: any two are equal, so that Spring shares contexts between test classes. */
    private record NewDatabase() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration test) {
            TestDatabase database = TestDatabase.create();
            TestPropertyValues.of(
                            "spring.datasource.url=" + database.jdbcUrl(),
                            "spring.datasource.username=" + TestDatabase.USER,
                            "spring.datasource.hikari.maximum-pool-size=10",
                            // one folder for all contexts, as for the processes of one office: keys are made once
                            "trinhky.signature.keys-folder=target/keys",
                            // the clocks of tests jump, which is no outage
                            "trinhky.outages.watched=false")
                    .applyTo(context);
        }
    }
}
