package vn.trinhky.workflow.rows;

import org.flowable.common.engine.impl.context.Context;
import org.flowable.common.engine.impl.db.DbSqlSession;
import org.flowable.common.engine.impl.db.DbSqlSessionFactory;
import org.flowable.common.engine.impl.persistence.cache.EntityCache;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RowsConfiguration {

    @Bean
    EngineConfigurationConfigurer<SpringProcessEngineConfiguration> rowsInBatches() {
        return engine -> engine.setDbSqlSessionFactory(new Sessions(engine.isUsePrefixId()));
    }

    private static final class Sessions extends DbSqlSessionFactory {

        Sessions(boolean prefixedIds) {
            super(prefixedIds);
        }

        @Override
        protected DbSqlSession createDbSqlSession() {
            return new BatchedInserts(this, Context.getCommandContext().getSession(EntityCache.class));
        }
    }
}
