package vn.trinhky.dossier.room;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.web.Formats;

/** Where one room puts its files. Each is on its way to the reader as soon as it is written. */
public final class Shelf {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(tools.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private static final JsonMapper INDENTED =
            JSON.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final DossierStream stream;
    private final String folder;
    private final ITemplateEngine pages;
    private final BothLanguages words;

    public Shelf(DossierStream stream, String folder, ITemplateEngine pages, BothLanguages words) {
        this.stream = stream;
        this.folder = folder;
        this.pages = pages;
        this.words = words;
    }

    /** What writes a file while it is on its way. It may close the stream or leave it open. */
    @FunctionalInterface
    public interface Filling {
        void write(OutputStream file) throws IOException;
    }

    /** @param name within the room, with forward slashes; made of {@link FileNames plain names} */
    public void put(String name, Note note, byte[] content) throws IOException {
        put(name, note, file -> file.write(content));
    }

    public void put(String name, Note note, Filling filling) throws IOException {
        stream.put(inDossier(name), note, filling);
    }

    public void text(String name, Note note, String text) throws IOException {
        put(name, note, text.getBytes(StandardCharsets.UTF_8));
    }

    /** One thing as JSON, for people to read as well. */
    public void json(String name, Note note, Object content) throws IOException {
        put(name, note, file -> INDENTED.writeValue(file, content));
    }

    /** Many things, each as JSON on a line of its own (JSON Lines). */
    public void lines(String name, Note note, Iterator<?> all) throws IOException {
        put(name, note, file -> {
            while (all.hasNext()) {
                JSON.writeValue(file, all.next());
                file.write('\n');
            }
        });
    }

    /**
     * A page that opens without this application; its texts may be in one language, its headings are in both.
     *
     * @param template of the pages, called {@code dossier-…}
     */
    public void page(String name, Note note, String template, Map<String, ?> content) throws IOException {
        Context context = new Context(BothLanguages.VIETNAMESE);
        content.forEach(context::setVariable);
        context.setVariable("words", words);
        context.setVariable("formats", new Formats());
        context.setVariable("heading", words.note(BothLanguages.VIETNAMESE, note));
        context.setVariable("headingEn", words.note(Locale.ENGLISH, note));
        context.setVariable("root", "../".repeat(depth(inDossier(name))));
        put(name, note, file -> {
            Writer writer = new OutputStreamWriter(file, StandardCharsets.UTF_8);
            pages.process(template, context, writer);
            writer.flush();
        });
    }

    private String inDossier(String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    private static int depth(String path) {
        return (int) path.chars().filter(letter -> letter == '/').count();
    }
}
