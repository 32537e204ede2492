package vn.trinhky.year;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.event.SchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete.Result;
import java.time.Clock;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mail.javamail.JavaMailSender;
import vn.trinhky.TrinhKyApplication;
import vn.trinhky.testing.TestDatabase;

/** One application on the office's database, with the clock that a test moves and a post office that keeps what it is given. */
final class Node {

    private final ConfigurableApplicationContext application;
    private final Ran ran;

    private Node(ConfigurableApplicationContext application, Ran ran) {
        this.application = application;
        this.ran = ran;
    }

    static Node start(TestDatabase database, Clock clock, PostOffice post) {
        Ran ran = new Ran();
        ApplicationContextInitializer<GenericApplicationContext> beans = context -> {
            context.registerBean("clock", Clock.class, () -> clock);
            context.registerBean("ran", SchedulerListener.class, () -> ran);
            context.registerBean("post", JavaMailSender.class, () -> post);
        };
        return new Node(
                new SpringApplicationBuilder(TrinhKyApplication.class)
                        .initializers(beans)
                        .run(
                                "--server.port=0",
                                "--trinhky.demo=false",
                                "--trinhky.signature.keys-folder=target/keys",
                                "--spring.datasource.url=" + database.jdbcUrl(),
                                "--spring.datasource.username=" + TestDatabase.USER,
                                "--spring.main.banner-mode=off",
                                // the clock jumps; that is not taken for an outage
                                "--trinhky.outages.watched=false",
                                "--flowable.process.async.executor.default-async-job-acquire-wait-time=50ms",
                                "--flowable.process.async.executor.default-timer-job-acquire-wait-time=50ms"),
                ran);
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** A scheduler waits by the clock, which stands still. */
    void wake() {
        bean(Scheduler.class).triggerCheckForDueExecutions();
    }

    void stop() {
        application.close();
    }

    Ran ran() {
        return ran;
    }

    /** What this node's scheduler did. */
    static final class Ran extends AbstractSchedulerListener {

        private final Queue<String> done = new ConcurrentLinkedQueue<>();
        private final Queue<String> failed = new ConcurrentLinkedQueue<>();

        @Override
        public void onExecutionComplete(ExecutionComplete execution) {
            String task = execution.getExecution().getTaskName();
            (execution.getResult() == Result.OK ? done : failed)
                    .add(task + execution.getCause().map(cause -> ": " + cause).orElse(""));
        }

        long times(String task) {
            return done.stream().filter(task::equals).count();
        }

        Queue<String> failed() {
            return failed;
        }
    }
}
