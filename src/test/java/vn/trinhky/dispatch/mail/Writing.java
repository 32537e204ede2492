package vn.trinhky.dispatch.mail;

import java.nio.charset.StandardCharsets;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.util.unit.DataSize;
import vn.trinhky.dispatch.recall.ParcelFiles;
import vn.trinhky.files.FileStore;

/** Letters as the application would write them, without the application. */
final class Writing {

    /** Bytes of every redline. */
    static final int REDLINE = 700;

    private Writing() {}

    /** @param bounces the address that letters come back to; may be empty */
    static Letters letters(FileStore files, String attachUpTo, String bounces) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/mail");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        return new Letters(
                new ParcelFiles(files, report -> new byte[REDLINE]),
                new LetterWords(messages, "https://trinhky.example"),
                new ReturnAddress(bounces),
                "vanthu@huyen.example",
                DataSize.parse(attachUpTo));
    }
}
