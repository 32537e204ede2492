package vn.trinhky.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.trinhky.word.file.PackedPart;

/**
 * Makes the Word templates anew from the rules. Run it when a rule changes, then look at the result in Word:
 *
 * <pre>mvn -q test-compile exec:java@templates</pre>
 */
public final class TemplateMaking {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private TemplateMaking() {}

    public static void main(String[] arguments) throws IOException {
        for (LayoutProfile profile : LayoutProfile.values()) {
            Files.write(Path.of("templates", profile.key() + ".docx"), docx(profile));
        }
    }

    static byte[] docx(LayoutProfile profile) {
        boolean party = !profile.isOfTheState();
        List<PackedPart> parts = new ArrayList<>();
        add(parts, "[Content_Types].xml", PackageXml.CONTENT_TYPES);
        add(parts, "_rels/.rels", PackageXml.PACKAGE_LINKS);
        add(parts, "word/document.xml", party ? PartyTemplate.document(profile) : StateTemplate.document());
        add(parts, "word/_rels/document.xml.rels", PackageXml.DOCUMENT_LINKS);
        add(parts, "word/styles.xml", party ? PartyTemplate.styles() : StateTemplate.styles());
        add(parts, "word/numbering.xml", NumberingXml.NUMBERING);
        add(parts, "word/settings.xml", PackageXml.SETTINGS);
        add(parts, "word/footnotes.xml", PackageXml.FOOTNOTES);
        add(parts, "word/header1.xml", PackageXml.HEADER);
        add(parts, "word/header2.xml", PackageXml.FIRST_HEADER);
        add(parts, "customXml/item1.xml", PackageXml.VALUES);
        add(parts, "customXml/_rels/item1.xml.rels", PackageXml.VALUES_LINKS);
        add(parts, "customXml/itemProps1.xml", PackageXml.VALUES_PROPERTIES);
        add(parts, "docProps/core.xml", PackageXml.CORE);
        add(parts, "docProps/app.xml", PackageXml.APP);
        return PackedPart.zip(parts);
    }

    private static void add(List<PackedPart> parts, String name, String xml) {
        parts.add(PackedPart.of(name, (DECLARATION + xml).getBytes(StandardCharsets.UTF_8)));
    }
}
