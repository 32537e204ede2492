package vn.trinhky.stopping;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Lays itself around the beans of the product and holds whoever works on a report at its stop, for ever. */
final class Stops implements BeanPostProcessor, MethodInterceptor {

    private static final ThreadLocal<UUID> AT_WORK_ON = new ThreadLocal<>();

    private final Map<UUID, Stop> stops = new ConcurrentHashMap<>();

    void put(UUID report, Stop stop) {
        stops.put(report, stop);
    }

    /** Does a person's work on a report; work that the application does by itself has no stops. */
    static void workOn(UUID report, Runnable work) {
        AT_WORK_ON.set(report);
        try {
            work.run();
        } finally {
            AT_WORK_ON.remove();
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        Class<?> type = AopUtils.getTargetClass(bean);
        if (Arrays.stream(Stop.values()).noneMatch(stop -> stop.isIn(type))) {
            return bean;
        }
        if (bean instanceof Advised around) {
            around.addAdvice(0, this); // outside the transaction: what was done is committed
            return bean;
        }
        ProxyFactory proxy = new ProxyFactory(bean);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice(this);
        return proxy.getProxy(type.getClassLoader());
    }

    @Override
    public Object invoke(MethodInvocation call) throws Throwable {
        Object result = call.proceed();
        UUID report = AT_WORK_ON.get();
        Stop stop = report == null ? null : stops.get(report);
        if (stop != null
                && stop.isIn(AopUtils.getTargetClass(call.getThis()))
                && stop.isAfter(call.getMethod().getName())) {
            StoppableApplication.say("reached " + stop + " " + report);
            new CountDownLatch(1).await();
        }
        return result;
    }
}
