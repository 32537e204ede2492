package vn.trinhky.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.trinhky.manuscript.json.Digests;
import vn.trinhky.word.file.ParagraphShapes;
import vn.trinhky.word.file.WordFile;

/**
 * The office's Word templates. Those packed with the product serve unless the setting {@code trinhky.templates-folder}
 * names a folder that has a file of the same name. Each is read once.
 */
@Component
public class Templates {

    private final String folder;
    private final Map<LayoutProfile, Kept> read = new ConcurrentHashMap<>();

    private record Kept(WordTemplate template, String digest) {}

    /** The templates that are packed with the product. */
    public Templates() {
        this("");
    }

    @Autowired
    public Templates(@Value("${trinhky.templates-folder:}") String folder) {
        this.folder = folder;
    }

    /** What the template of this profile says about the look of its documents. */
    public TemplateMeasures measures(LayoutProfile profile) {
        return template(profile).measures();
    }

    /** The digest of the template's file: another one whenever somebody has touched it. */
    public String digest(LayoutProfile profile) {
        return kept(profile).digest();
    }

    /** The parts of a template as somebody drew it, for a file that is set in its styles. */
    public WordFile file(LayoutProfile profile) {
        return WordFile.read(bytes(profile));
    }

    /** The paragraphs of the body in the styles of this template. */
    public ParagraphShapes paragraphs(LayoutProfile profile) {
        return template(profile).paragraphs();
    }

    /** Reads every template now, so that the first document does not wait for it. */
    public void warmUp() {
        for (LayoutProfile profile : LayoutProfile.values()) {
            template(profile);
        }
    }

    WordTemplate template(LayoutProfile profile) {
        return kept(profile).template();
    }

    private Kept kept(LayoutProfile profile) {
        return read.computeIfAbsent(profile, this::read);
    }

    private Kept read(LayoutProfile profile) {
        byte[] docx = bytes(profile);
        return new Kept(WordTemplate.compile(profile, docx, packed(profile.key() + ".docx")), Digests.of(docx));
    }

    private byte[] bytes(LayoutProfile profile) {
        String file = profile.key() + ".docx";
        try {
            Path own = Path.of(folder, file);
            return !folder.isEmpty() && Files.exists(own) ? Files.readAllBytes(own) : packed(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the template " + file, unreadable);
        }
    }

    private static byte[] packed(String file) {
        try (InputStream in = Templates.class.getResourceAsStream("/word-templates/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the product was packed without the template " + file);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the packed template " + file, unreadable);
        }
    }
}
