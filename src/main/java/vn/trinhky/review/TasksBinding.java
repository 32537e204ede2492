package vn.trinhky.review;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.tasks.BindingTasks;

/** A cleared report binds: from now on its tasks are commitments. */
@Component
class TasksBinding {

    private final BindingTasks tasks;

    TasksBinding(BindingTasks tasks) {
        this.tasks = tasks;
    }

    @EventListener
    void on(LayoutPassed passed) {
        tasks.bind(passed.report());
    }
}
