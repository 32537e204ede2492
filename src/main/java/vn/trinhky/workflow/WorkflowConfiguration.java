package vn.trinhky.workflow;

import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkflowConfiguration {

    /** Without this the process has not moved on when the last reviewer's task is completed (see Flowable 8). */
    @Bean
    EngineConfigurationConfigurer<SpringProcessEngineConfiguration> joinInTheSameTransaction() {
        return engine -> engine.setParallelMultiInstanceAsyncLeave(false);
    }
}
