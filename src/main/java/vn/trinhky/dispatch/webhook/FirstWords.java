package vn.trinhky.dispatch.webhook;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** The beginning of an answer. What comes after it is not waited for: an answer without end is an answer, too. */
final class FirstWords implements BodySubscriber<String> {

    private final int most;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private final CompletableFuture<String> words = new CompletableFuture<>();
    private Flow.Subscription line = new Ended();

    /** @param most bytes */
    FirstWords(int most) {
        this.most = most;
    }

    @Override
    public CompletionStage<String> getBody() {
        return words;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        line = subscription;
        line.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        for (ByteBuffer piece : pieces) {
            byte[] bytes = new byte[Math.min(piece.remaining(), most - read.size())];
            piece.get(bytes);
            read.writeBytes(bytes);
        }
        if (read.size() >= most) {
            line.cancel();
            onComplete();
        }
    }

    /** The status had come whole: what it said counts, even if the line broke in the words behind it. */
    @Override
    public void onError(Throwable broken) {
        onComplete();
    }

    @Override
    public void onComplete() {
        words.complete(read.toString(StandardCharsets.UTF_8));
    }

    private static final class Ended implements Flow.Subscription {
        @Override
        public void request(long more) {}

        @Override
        public void cancel() {}
    }
}
