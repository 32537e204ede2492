package vn.trinhky.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers that carry a file. Only the reader's own browser may keep it: documents are not for everybody. */
public final class Download {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private static final MediaType SPREADSHEET =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private Download() {}

    /** @param name of the file without ending; Vietnamese letters are sent as RFC 5987 says */
    public static ResponseEntity<byte[]> pdf(byte[] content, String name) {
        return file(content, name + ".pdf", MediaType.APPLICATION_PDF);
    }

    public static ResponseEntity<byte[]> word(byte[] content, String name) {
        return file(content, name + ".docx", WORD);
    }

    public static ResponseEntity<byte[]> spreadsheet(byte[] content, String name) {
        return file(content, name + ".xlsx", SPREADSHEET);
    }

    /**
     * A file as somebody brought it, which no browser is to open by itself.
     *
     * @param name with its ending
     */
    public static ResponseEntity<byte[]> asItCame(byte[] content, String name) {
        return file(content, name, MediaType.APPLICATION_OCTET_STREAM);
    }

    /** Says beforehand that a ZIP follows, which is written while it is sent. @param name of the file without ending */
    public static void announceZip(HttpServletResponse response, String name) {
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, saved(name + ".zip"));
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, CacheControl.noStore().cachePrivate().getHeaderValue());
    }

    /**
     * A picture that never changes under its tag: it is made only for a browser that does not have it.
     *
     * @param known the tag that the browser has, from {@code If-None-Match}
     */
    public static ResponseEntity<byte[]> picture(String tag, @Nullable String known, Supplier<byte[]> png) {
        String quoted = '"' + tag + '"';
        boolean has = quoted.equals(known);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(has ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .eTag(quoted)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable());
        return has ? answer.build() : answer.contentType(MediaType.IMAGE_PNG).body(png.get());
    }

    private static ResponseEntity<byte[]> file(byte[] content, String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, saved(name))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(content);
    }

    private static String saved(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
