package vn.trinhky.dispatch.programs;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.trinhky.dispatch.channel.HandOver;
import vn.trinhky.dispatch.channel.NotHandedOver;

/**
 * How a trial of the line to a program went.
 *
 * @param cause why it failed, the key of the sentence {@code delivery.cause.*}; null if it went well
 */
record Trial(boolean taken, boolean kept, @Nullable String cause) {

    static Trial of(Supplier<HandOver> line) {
        try {
            return new Trial(true, line.get().arrived(), null);
        } catch (NotHandedOver failure) {
            return new Trial(false, false, failure.cause());
        }
    }
}
