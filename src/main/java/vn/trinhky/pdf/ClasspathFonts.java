package vn.trinhky.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/**
 * Lets FOP read fonts from the classpath and nothing else: a document can make the server open neither a file nor a
 * connection.
 */
final class ClasspathFonts implements ResourceResolver {

    @Override
    public Resource getResource(URI uri) throws IOException {
        InputStream found = "classpath".equals(uri.getScheme())
                ? ClasspathFonts.class.getResourceAsStream(fromTheRoot(uri.getSchemeSpecificPart()))
                : null;
        if (found == null) {
            throw new FileNotFoundException(uri.toString());
        }
        return new Resource(found);
    }

    /** FOP writes the same address with and without a slash in front, depending on the system properties it sees. */
    private static String fromTheRoot(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
        throw new IOException("nothing is written to " + uri);
    }
}
