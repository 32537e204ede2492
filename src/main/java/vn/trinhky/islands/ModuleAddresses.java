package vn.trinhky.islands;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Finds all modules and asks the resource chain for their addresses, once. */
@Component
class ModuleAddresses {

    /** What the editor imports by name. Each is one file, and all of them are needed. */
    private static final List<String> PACKAGES = List.of(
            "orderedmap/dist/index.js",
            "prosemirror-commands/dist/index.js",
            "prosemirror-gapcursor/dist/index.js",
            "prosemirror-history/dist/index.js",
            "prosemirror-keymap/dist/index.js",
            "prosemirror-model/dist/index.js",
            "prosemirror-state/dist/index.js",
            "prosemirror-tables/dist/index.js",
            "prosemirror-transform/dist/index.js",
            "prosemirror-view/dist/index.js",
            "rope-sequence/dist/index.js",
            "w3c-keyname/index.js");

    private final ResourceUrlProvider chain;
    private final String root;
    private volatile @Nullable ImportMap map;

    ModuleAddresses(ResourceUrlProvider chain, ServletContext servlet) {
        this.chain = chain;
        this.root = servlet.getContextPath();
    }

    /** Whether the resource chain has been put together: it is a moment after the first page could be asked for. */
    boolean known() {
        return map != null || chain.getForLookupPath("/webjars/" + PACKAGES.get(0)) != null;
    }

    ImportMap map() {
        ImportMap found = map;
        if (found == null) {
            found = ImportMap.of(packages(), own(), root);
            map = found;
        }
        return found;
    }

    private SortedMap<String, String> packages() {
        SortedMap<String, String> addresses = new TreeMap<>();
        PACKAGES.forEach(file -> addresses.put(file.substring(0, file.indexOf('/')), address("/webjars/" + file)));
        return addresses;
    }

    private SortedMap<String, String> own() {
        SortedMap<String, String> addresses = new TreeMap<>();
        ownFiles().forEach(path -> addresses.put(path, address(path)));
        return addresses;
    }

    private static Stream<String> ownFiles() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:static/islands/**/*.js");
            return Stream.of(files).map(ModuleAddresses::pathOf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String pathOf(Resource file) {
        try {
            return file.getURL().getPath().replaceFirst(".*/static/islands/", "/islands/");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String address(String path) {
        String address = chain.getForLookupPath(path);
        if (address == null) {
            throw new IllegalStateException(path + " is missing, or was asked for before the start was complete");
        }
        return root + address;
    }
}
