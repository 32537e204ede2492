package vn.trinhky.pdf;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.stream.Stream;
import org.apache.fop.apps.FopFactoryConfig;
import org.apache.fop.configuration.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * FOP's settings for many readers. FOP reads them anew for each document, out of an XML tree that answers wrongly when two read
 * at once: documents then fail, or worse, lose a typeface. Here one reads at a time, in whatever branch of the tree.
 */
final class SharedSettings implements InvocationHandler {

    private final Object settings;
    private final Object oneReader;

    private SharedSettings(Object settings, Object oneReader) {
        this.settings = settings;
        this.oneReader = oneReader;
    }

    static FopFactoryConfig of(FopFactoryConfig settings) {
        return shared(settings, FopFactoryConfig.class, new Object());
    }

    private static <T> T shared(T settings, Class<T> kind, Object oneReader) {
        return kind.cast(Proxy.newProxyInstance(
                SharedSettings.class.getClassLoader(), new Class<?>[] {kind}, new SharedSettings(settings, oneReader)));
    }

    @Override
    public @Nullable Object invoke(Object branch, Method question, @Nullable Object @Nullable [] about)
            throws Throwable {
        try {
            synchronized (oneReader) {
                return shared(question.invoke(settings, about));
            }
        } catch (InvocationTargetException refused) {
            throw refused.getCause() == null ? refused : refused.getCause();
        }
    }

    private @Nullable Object shared(@Nullable Object answer) {
        if (answer instanceof Configuration one) {
            return shared(one, Configuration.class, oneReader);
        }
        return answer instanceof Configuration[] several
                ? Stream.of(several)
                        .map(one -> shared(one, Configuration.class, oneReader))
                        .toArray(Configuration[]::new)
                : answer;
    }
}
