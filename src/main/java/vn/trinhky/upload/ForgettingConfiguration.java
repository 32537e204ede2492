package vn.trinhky.upload;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ForgettingConfiguration {

    @Bean
    Task<UUID> forgetUpload(ObjectProvider<Uploads> uploads) {
        return Tasks.oneTime(Forgetting.TASK)
                .execute((instance, context) -> uploads.getObject().forget(instance.getData()));
    }
}
