package vn.trinhky.dispatch.edxml;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.dispatch.edxml.gateway.GatewayAddress;
import vn.trinhky.exchange.Message;
import vn.trinhky.exchange.edxml.Edxml;
import vn.trinhky.exchange.edxml.UnreadableEnvelope;
import vn.trinhky.web.NotHere;

/**
 * The door for a gateway that brings messages by itself instead of being asked. It shows a key; there is no
 * account for it, and nothing of a message is read without one.
 */
@RestController
@RequestMapping("/api/v1/exchange")
class ExchangeApi {

    private final GatewayAddress gateway;
    private final ExchangePost post;

    ExchangeApi(GatewayAddress gateway, ExchangePost post) {
        this.gateway = gateway;
        this.post = post;
    }

    /** What was taken: a document or a status, by the id of the document that it is about. */
    record Receipt(String kind, String documentId) {}

    @PostMapping(path = "/messages", consumes = MediaType.APPLICATION_XML_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Receipt take(@RequestHeader(name = "X-SecretKey", required = false) @Nullable String key, InputStream message)
            throws UnreadableEnvelope, IOException {
        if (!gateway.admits(key)) {
            throw new NotHere();
        }
        Message taken = post.take(message.readNBytes(Edxml.LARGEST + 1));
        if (taken instanceof Message.Status status) {
            return new Receipt("status", status.about().document().toString());
        }
        return new Receipt("document", ((Message.Envelope) taken).id().toString());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(UnreadableEnvelope refused) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        problem.setTitle(refused.why().name());
        return ResponseEntity.of(problem).build();
    }
}
